import { dateInWords } from '../text/date-words.ts'
import type { CslItem } from './cited.ts'
import { authors, field, issued, oneLine } from './csl-fields.ts'

/** A document as a reader cites it, in one line. */
export function reference(csl: CslItem): string {
  const names = authors(csl).map(({ family, given, literal }) =>
    oneLine(literal ?? [given, family].filter(Boolean).join(' ')),
  )
  const date = issued(csl)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return [
    names.join(', '),
    field(csl, 'publisher'),
    field(csl, 'genre'),
    date === '' ? 'no date' : dateInWords(date),
  ]
    .filter((part) => part !== '')
    .join('. ')
}
