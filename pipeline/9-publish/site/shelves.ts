import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { TYPE_ORDER } from '../../text/type-order.ts'

/** Records by the word they share. */
export type Shelves = ReadonlyMap<string, readonly BaseRecord[]>

/** Where a record first stands in a document; 0 where it does not. */
export function positionIn(record: BaseRecord, document: string): number {
  return record.evidence.find((evidence) => evidence.document === document)?.span[0] ?? 0
}

/** Records by type, in the order in which types are shown. */
export function groupedByType(records: readonly BaseRecord[]): Shelves {
  return shelve(records, (record) => [record.type], TYPE_ORDER)
}

/** Records by key, keys in `order` first and then by code unit. */
export function shelve(
  records: readonly BaseRecord[],
  keysOf: (record: BaseRecord) => readonly string[],
  order: readonly string[] = [],
): Shelves {
  const shelves = new Map<string, BaseRecord[]>()
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(record)
      else shelves.set(key, [record])
    }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return new Map([...shelves].sort(([a], [b]) => rank(a) - rank(b) || byCodeUnit(a, b)))
}

/** A record may also stand in other documents than its first; each shelf is in the order of its own document. */
export function documentShelves(records: readonly BaseRecord[]): Shelves {
  const shelves = new Map<string, readonly BaseRecord[]>()
  for (const [document, shelf] of shelve(records, documentsOf))
    shelves.set(
      document,
      [...shelf].sort((a, b) => positionIn(a, document) - positionIn(b, document) || byCodeUnit(a.id, b.id)),
    )
  return shelves
}

/** Where each record stands on the shelf of its own document, by its id; `shelves` are those of documents. */
export function placesOn(shelves: Shelves): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [document, shelf] of shelves)
    shelf.forEach((record, at) => {
      if (record.document === document) places.set(record.id, at)
    })
  return places
}

function documentsOf(record: BaseRecord): readonly string[] {
  return [record.document, ...record.evidence.map((evidence) => evidence.document)]
}
