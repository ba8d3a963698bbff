import type { SegmentedDoc } from '../../model/doc.ts'
import { findDates } from '../../text/dates.ts'
import { patternOf } from '../../text/phrases.ts'

/** "Event Schedule – Averin, 30 June 2015" heads the programme. */
export function isHeadOfAll(text: string, doc: SegmentedDoc): boolean {
  return (
    patternOf(doc.lexicon, 'sessions', 'programme-headings').test(text) ||
    patternOf(doc.lexicon, 'sessions', 'not-entries').test(text) ||
    patternOf(doc.lexicon, 'genres', 'agenda-title').test(text) ||
    findDates(text, doc.lexicon).some(({ start }) => /\d{2}$/u.test(start))
  )
}
