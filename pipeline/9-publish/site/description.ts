import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { dateInWords } from '../../text/date-words.ts'
import { foldSpace } from '../../text/fold.ts'
import { placeInWords } from '../../text/place-words.ts'
import { groupedByType } from './shelves.ts'
import { shortened } from './shortened.ts'
import { counted, genreWords } from './words.ts'

/** A page in a sentence or two, for who sees a link to it: what a record says, and where it says so. */
export function ofRecord(record: BaseRecord, doc: KnownDoc | undefined): string {
  const [evidence] = record.evidence
  const place = evidence ? placeInWords(evidence) : ''
  const source = [shortened(doc?.entry.title ?? record.document, 90), place].filter((part) => part !== '')
  return `“${shortened(foldSpace(record.text), 180)}” – ${source.join(', ')}`
}

/** What a document is, of when, and what was found in it. */
export function ofDocument({ entry }: KnownDoc, records: readonly BaseRecord[]): string {
  const what = genreWords[entry.genre] ?? 'Document'
  const found = [...groupedByType(records)].map(([type, shelf]) => counted(type, shelf.length))
  return [
    `${[what, entry.date === null ? '' : dateInWords(entry.date)].filter((part) => part !== '').join(', ')}.`,
    found.length === 0 ? 'No records were found in it.' : `${found.join(', ')}.`,
  ].join(' ')
}
