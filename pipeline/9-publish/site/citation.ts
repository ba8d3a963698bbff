import type { DocumentEntry } from '../../model/base.ts'
import type { Evidence } from '../../model/record.ts'
import { placeInWords } from '../../text/place-words.ts'
import { dateInWords } from './date-words.ts'

/** A document as a reader cites it, with the place of a quote where one is given. */
export function citationLine(entry: DocumentEntry, evidence?: Evidence): string {
  const place = evidence ? placeInWords(evidence) : ''
  const parts = [
    entry.publishers.join('; '),
    entry.title,
    entry.date === null ? 'no date' : dateInWords(entry.date),
    place,
  ]
  return `${parts.filter((part) => part !== '').join('. ')}.`
}
