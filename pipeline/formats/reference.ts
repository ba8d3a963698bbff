import { dateInWords } from '../text/date-words.ts'
import type { CslItem } from './cited.ts'
import { authorsInWords, field, issued } from './csl-fields.ts'

/** A document as a reader cites it, in one line. */
export function reference(csl: CslItem): string {
  const date = issued(csl)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return [
    authorsInWords(csl),
    field(csl, 'publisher'),
    field(csl, 'genre'),
    date === '' ? 'no date' : dateInWords(date),
  ]
    .filter((part) => part !== '')
    .join('. ')
}
