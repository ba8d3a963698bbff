import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'

/** Share of the smaller document's records whose words stand in the other, from which a file was moved and not written anew. */
const same = 0.6
/** Two lines that two papers share are no paper. */
const fewest = 3

/** Documents by their ids, each with the hash of its bytes. */
export type HashedDocuments = ReadonlyMap<string, string>

/**
 * Documents of an earlier build that lie at another path now, by their ids: old -> new. Told by their bytes, else by the
 * words of their records; a document that is still there, or that was there before, has not moved.
 */
export function movedDocuments(
  records: readonly BaseRecord[],
  before: readonly BaseRecord[],
  documents: HashedDocuments,
  earlier: HashedDocuments,
  wordsOf: (record: BaseRecord) => string,
): ReadonlyMap<string, string> {
  const known = new Set([...earlier.keys(), ...before.map(({ document }) => document)])
  const moved = new Map(sameBytes(documents, earlier))
  const taken = new Set(moved.values())
  const keyOf = (record: BaseRecord) => `${record.type} ${wordsOf(record)}`
  const gone = grouped(
    before.filter(({ document }) => !documents.has(document) && !moved.has(document)),
    ({ document }) => [document],
  )
  if (gone.size === 0) return moved
  const fresh = grouped(
    records.filter(({ document }) => !known.has(document) && !taken.has(document)),
    ({ document }) => [document],
  )
  const having = grouped(
    [...fresh].flatMap(([, list]) => list),
    (record) => [keyOf(record)],
  )
  const pairs = [...gone].flatMap(([old, list]) => {
    const shared = grouped(
      [...new Set(list.map(keyOf))].flatMap((key) => [
        ...new Set((having.get(key) ?? []).map(({ document }) => document)),
      ]),
      (document) => [document],
    )
    return [...shared].map(([document, hits]) => ({
      old,
      document,
      hits: hits.length,
      share: hits.length / Math.min(list.length, fresh.get(document)?.length ?? 1),
    }))
  })
  for (const { old, document } of pairs
    .filter(({ hits, share }) => hits >= fewest && share >= same)
    .sort((a, b) => b.share - a.share || byCodeUnit(a.old, b.old) || byCodeUnit(a.document, b.document))) {
    if (moved.has(old) || taken.has(document)) continue
    moved.set(old, document)
    taken.add(document)
  }
  return moved
}

/** Of documents that are gone, those whose bytes a new one has; of several alike the first goes to the first. */
function* sameBytes(
  documents: HashedDocuments,
  earlier: HashedDocuments,
): Generator<readonly [old: string, document: string]> {
  const fresh = grouped([...documents.keys()].filter((id) => !earlier.has(id)).sort(byCodeUnit), (id) => [
    documents.get(id) ?? '',
  ])
  for (const [old, sha256] of [...earlier].sort(([a], [b]) => byCodeUnit(a, b))) {
    const document = documents.has(old) ? undefined : fresh.get(sha256)?.shift()
    if (document !== undefined) yield [old, document]
  }
}
