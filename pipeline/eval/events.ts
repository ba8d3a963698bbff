import type { BaseRecord } from '../model/record.ts'
import type { Gold } from './gold.ts'
import type { Sheet } from './sheet.ts'
import { countAnswer } from './tally.ts'

/** Whether each event with dates was found with the same dates; one without an end lasts a day. */
export function scoreEvents(found: readonly BaseRecord[], gold: Gold, { documents, mistakes }: Sheet): void {
  const events = found.filter((record) => record.type === 'event')
  for (const { start, end, optional } of gold.events ?? []) {
    if (optional || !start) continue
    const ok = events.some(
      (event) => event['start'] === start && (event['end'] ?? event['start']) === (end ?? start),
    )
    countAnswer(documents, 'event dates', ok)
    const got = events.map((event) => `${event['start']}..${event['end']}`).join(', ') || 'none'
    if (ok) continue
    mistakes.push({
      document: gold.document.file,
      kind: 'event',
      type: 'event',
      words: `event ${start}..${end}, got ${got}`,
      rule: null,
      place: null,
    })
  }
}
