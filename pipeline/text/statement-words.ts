import type { BaseRecord } from '../model/record.ts'
import { foldKey, foldSpace } from './fold.ts'

/** Fields that stand beside a statement where it is shown, so that a cell that says no more need not be read again. */
const BESIDE = ['lead', 'addressee', 'due', 'dueText', 'deliverable']

/**
 * A statement as it is shown: its text, and where that is made of several places that make no sentence, as of the cells of
 * a row, those that its fields do not say, parted by a mark. The text itself stays what its quotes say one behind the other.
 */
export function statementWords(record: BaseRecord): string {
  const parts = partsOf(record)
  if (parts.length < 2) return record.text
  const said = new Set(BESIDE.flatMap((field) => foldKey(String(record[field] ?? '')) || []))
  const telling = parts.filter((part) => !said.has(foldKey(part)))
  return (telling.length > 0 ? telling : parts).reduce(
    (words, part) => `${words}${runsOn(words, part) ? ' ' : ' · '}${part}`,
  )
}

/** Whether a statement ends as a sentence does and is not put together of several places. */
export function isWholeSentence(record: BaseRecord): boolean {
  return partsOf(record).length === 1 && endsSentence.test(record.text)
}

/** The places that a text is made of: evidence that follows may be the same words again. A tab parts the cells of a row. */
export function partsOf({ text, evidence }: BaseRecord): readonly string[] {
  const parts: string[] = []
  for (const part of evidence.flatMap(({ quote }) => quote.split('\t')).map(foldSpace)) {
    if (part !== '') parts.push(part)
    if (parts.join(' ') === text) return parts
  }
  return [text]
}

const endsSentence = /[.!?…]["”’»)]*$/u

function runsOn(words: string, next: string): boolean {
  return /[.!?…:;,]["”’»)]*$/u.test(words) || /^\p{Ll}/u.test(next)
}
