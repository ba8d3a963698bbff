import type { SegmentedDoc } from '../../model/doc.ts'
import { phraseAt } from '../../text/phrase-keys.ts'
import type { Entry } from './entry.ts'
import { kindOfEntry } from './kind-of-entry.ts'

const later = [2, 3, 4, 5] as const

/**
 * Which day of the event a programme of one day is, by its title ("Programme, day two") or by the entry that opens it
 * ("Welcome to the second day"); 1 where neither says.
 */
export function whichDay(doc: SegmentedDoc, entries: readonly Entry[]): number {
  const first = entries[0]
  const opening = first && kindOfEntry(first, doc) === 'opening' ? first.title : ''
  const said = (number: number) =>
    [doc.title, opening].some((words) => phraseAt(doc.lexicon, 'sessions', `day-${number}`, words) !== null)
  return later.find(said) ?? 1
}
