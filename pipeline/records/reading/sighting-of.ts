import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { yearOf } from './publication.ts'

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

/** The sighting of what is told by its title or its address alone: without authors, of the year that the title prints. */
export function sightingByTitle(
  span: Span,
  title: string | null,
  url: string | null,
  rule: string,
  confidence: number,
): Sighting {
  return sightingOf(span, title, url, [], yearOf(title ?? ''), rule, confidence)
}
