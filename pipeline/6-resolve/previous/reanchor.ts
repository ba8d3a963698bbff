import type { Tombstone } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { freeId } from '../things/free-id.ts'
import { holdsKept, type KeptWords } from './kept-words.ts'
import { matches, sameQuote } from './matched-records.ts'
import { type HashedDocuments, movedDocuments } from './moved-documents.ts'
import { stoneOf } from './stone-of.ts'

/** What an earlier build had. */
export interface Previous {
  /** As its manifest calls it; null where that is not known. */
  readonly build: string | null
  readonly documents: readonly { readonly id: string; readonly sha256: string }[]
  readonly records: readonly BaseRecord[]
  readonly tombstones: readonly Tombstone[]
}

/** Records under the ids they had before, and stones for those that are gone. */
export interface Reanchored {
  readonly records: readonly BaseRecord[]
  readonly tombstones: readonly Tombstone[]
  /** Ids of earlier builds that are neither kept nor told of, because they hold names that are now withheld. */
  readonly dropped: number
}

const nothing: Previous = { build: null, documents: [], records: [], tombstones: [] }

/** Gives records of re-issued documents the ids they had: by the same quote, else the same surroundings, else most of its words. */
export function reanchor(
  records: readonly BaseRecord[],
  documents: HashedDocuments,
  previous: Previous = nothing,
  kept: KeptWords = new Map(),
): Reanchored {
  if (previous === nothing) return { records, tombstones: [], dropped: 0 }
  const earlier = new Map(previous.documents.map(({ id, sha256 }) => [id, sha256]))
  const moved = movedDocuments(records, previous.records, documents, earlier, sameQuote)
  const { renamed, found, hidden } = earlierIds(records, previous, moved, kept)
  const taken = new Set(renamed.values())
  const result = [...records]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((record) => {
      const id = renamed.get(record) ?? freeId(record.id, taken)
      return id === record.id ? record : { ...record, id }
    })
  const stone = stoneOf(result, documents, moved, previous.build)
  const gone = previous.records.filter(({ id }) => !found.has(id) && !taken.has(id)).map(stone)
  // Older versions wrote stones without these two keys.
  const old = previous.tombstones
    .filter(({ id }) => !taken.has(id))
    .map((one) => ({ ...one, lastBuild: one.lastBuild ?? null, mergedInto: one.mergedInto ?? null }))
  const all = [...new Map([...old, ...gone].map((stone) => [stone.id, stone])).values()]
  const open = all.filter(
    ({ id, text, document }) => !holdsKept(`${id} ${text}`, moved.get(document) ?? document, kept),
  )
  return {
    records: result,
    tombstones: open.sort((a, b) => byCodeUnit(a.id, b.id)),
    dropped: all.length - open.length + hidden,
  }
}

interface EarlierIds {
  readonly renamed: ReadonlyMap<BaseRecord, string>
  /** Ids of earlier records that are still there, under whatever id. */
  readonly found: ReadonlySet<string>
  /** How many ids are not given again, because they hold names that are now withheld. */
  readonly hidden: number
}

function earlierIds(
  records: readonly BaseRecord[],
  previous: Previous,
  moved: ReadonlyMap<string, string>,
  kept: KeptWords,
): EarlierIds {
  const asNow = <Told extends { readonly document: string }>(told: Told): Told => ({
    ...told,
    document: moved.get(told.document) ?? told.document,
  })
  const before = grouped(previous.records, (record) => shelfOf(asNow(record)))
  const renamed = new Map<BaseRecord, string>()
  const found = new Set<string>()
  let hidden = 0
  for (const [shelf, current] of grouped(records, shelfOf)) {
    for (const [record, old] of matches(current, before.get(shelf) ?? [])) {
      found.add(old.id)
      if (holdsKept(old.id, record.document, kept)) hidden++
      else renamed.set(record, old.id)
    }
  }
  const stones = new Map(previous.tombstones.map((stone) => [textKey(asNow(stone)), stone.id]))
  for (const record of records) {
    const id = renamed.has(record) ? undefined : stones.get(textKey(record))
    if (id !== undefined && stones.delete(textKey(record)) && !holdsKept(id, record.document, kept))
      renamed.set(record, id)
  }
  return { renamed, found, hidden }
}

function shelfOf(record: Pick<BaseRecord, 'type' | 'document'>): readonly string[] {
  return [`${record.type}\u0000${record.document}`]
}

/** What is put back in the same words has the id that its stone kept. */
function textKey({ type, document, text }: Pick<BaseRecord, 'type' | 'document' | 'text'>): string {
  return `${type}\u0000${document}\u0000${foldKey(text)}`
}
