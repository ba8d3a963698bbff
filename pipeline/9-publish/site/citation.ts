import { authorsInWords } from '../../formats/csl-fields.ts'
import type { DocumentEntry } from '../../model/base.ts'
import type { Evidence } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { placeInWords } from '../../text/place-words.ts'

/** A document as a reader cites it, with the place of a quote where one is given. */
export function citationLine(entry: DocumentEntry, evidence?: Evidence): string {
  const place = evidence ? placeInWords(evidence) : ''
  const date = entry.date === null ? 'no date' : dateInWords(entry.date)
  const parts = [
    authorsInWords(entry.citation),
    entry.publishers.join('; '),
    entry.title,
    place === '' ? date : `${date}, ${place}`,
  ]
  return `${parts.filter((part) => part !== '').join('. ')}.`
}
