import type { BaseRecord, Link } from '../../model/record.ts'

/** An edge as one of its ends sees it. */
export interface Neighbour {
  readonly record: BaseRecord
  readonly link: Link
  readonly forth: boolean
}

/** The edges by the id of each of their ends, in the order of `links`; edges to what is not among `records` are left out. */
export function neighboursOf(
  links: readonly Link[],
  records: ReadonlyMap<string, BaseRecord>,
): ReadonlyMap<string, readonly Neighbour[]> {
  const found = new Map<string, Neighbour[]>()
  const add = (at: string, id: string, link: Link, forth: boolean) => {
    const record = records.get(id)
    if (!record || at === id) return
    const list = found.get(at)
    if (list) list.push({ record, link, forth })
    else found.set(at, [{ record, link, forth }])
  }
  for (const link of links) {
    add(link.from, link.to, link, true)
    add(link.to, link.from, link, false)
  }
  return found
}
