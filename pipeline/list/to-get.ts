import type { AnyRecord } from '../../schemas/types.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import type { ListSource } from './candidates.ts'

/** Something the documents point to and the base does not hold. */
export interface ToGet {
  readonly title: string
  readonly authors: readonly string[]
  readonly year: string | null
  readonly url: string | null
  /** Ids of the reading records, each in a document that points to it. */
  readonly records: readonly string[]
}

/** What the documents on the list point to, what most of them point to first. */
export function toGetFrom(
  documents: ReadonlySet<string>,
  { documents: entries, records }: ListSource,
): readonly ToGet[] {
  const held = entries.map(({ title }) => foldKey(title).split(' '))
  const found = new Map<string, AnyRecord[]>()
  for (const record of records.values()) {
    if (record.type !== 'reading' || record.review === 'rejected' || !documents.has(record.document)) continue
    const key = foldKey(record.title ?? record.url ?? record.text)
    if (isHeld(key.split(' '), held)) continue
    found.set(key, [...(found.get(key) ?? []), record])
  }
  return [...found.values()]
    .map(toGet)
    .sort((a, b) => b.records.length - a.records.length || byCodeUnit(a.title, b.title))
}

/** Fewer words stand in many titles. */
const TELLING = 5

/** Whether a title is that of a document, or has left out some of its words. */
function isHeld(title: readonly string[], held: readonly (readonly string[])[]): boolean {
  return held.some((whole) => {
    if (title.length < TELLING) return title.join(' ') === whole.join(' ')
    let met = 0
    for (const word of whole) if (word === title[met]) met++
    return met === title.length
  })
}

function toGet(records: readonly AnyRecord[]): ToGet {
  const readings = records.filter((record) => record.type === 'reading')
  const [first] = readings
  return {
    title: first?.title ?? first?.url ?? first?.text ?? '',
    authors: readings.find(({ authors }) => authors.length > 0)?.authors ?? [],
    year: readings.find(({ year }) => year !== null)?.year ?? null,
    url: readings.find(({ url }) => url !== null)?.url ?? null,
    records: readings.map(({ id }) => id),
  }
}
