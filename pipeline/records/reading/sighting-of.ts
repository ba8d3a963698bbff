import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** The sighting of something to read. */
export function sightingOf(
  span: Span,
  title: string | null,
  url: string | null,
  authors: readonly string[],
  year: string | null,
  rule: string,
  confidence: number,
): Sighting {
  return {
    type: 'reading',
    spans: [span],
    fields: { title, authors, year, url },
    rule: `reading/${rule}`,
    confidence,
  }
}
