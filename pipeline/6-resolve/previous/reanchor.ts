import type { Tombstone } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { containment, shinglesOf } from '../recurrences/shingles.ts'
import { holdsKept, type KeptWords } from './kept-words.ts'
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

/** Share of word pairs from which a changed quote is still the same record. */
const aligned = 0.6
/** Documents with more unmatched records of a type are compared with their neighbours only. */
const mostCompared = 400

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
  const before = grouped(previous.records, (record) =>
    shelfOf({ ...record, document: moved.get(record.document) ?? record.document }),
  )
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
  const stones = new Map(
    previous.tombstones.map((stone) => [
      textKey({ ...stone, document: moved.get(stone.document) ?? stone.document }),
      stone.id,
    ]),
  )
  for (const record of records) {
    const id = renamed.has(record) ? undefined : stones.get(textKey(record))
    if (id !== undefined && stones.delete(textKey(record)) && !holdsKept(id, record.document, kept))
      renamed.set(record, id)
  }
  const taken = new Set(renamed.values())
  const result = [...records]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((record) => {
      const id = renamed.get(record) ?? free(record.id, taken)
      taken.add(id)
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

function shelfOf(record: Pick<BaseRecord, 'type' | 'document'>): readonly string[] {
  return [`${record.type}\u0000${record.document}`]
}

/** What is put back in the same words has the id that its stone kept. */
function textKey({ type, document, text }: Pick<BaseRecord, 'type' | 'document' | 'text'>): string {
  return `${type}\u0000${document}\u0000${foldKey(text)}`
}

function* matches(
  current: readonly BaseRecord[],
  before: readonly BaseRecord[],
): Generator<readonly [BaseRecord, BaseRecord]> {
  const open = new Set(before)
  const left = new Set(current)
  for (const same of [sameIdAndQuote, sameQuote, sameContext]) {
    const byKey = grouped(open, (record) => [same(record)])
    for (const record of left) {
      const old = byKey.get(same(record))?.find((one) => open.has(one))
      if (!old) continue
      open.delete(old)
      left.delete(record)
      yield [record, old]
    }
  }
  for (const [record, old] of byWords([...left].slice(0, mostCompared), [...open].slice(0, mostCompared)))
    yield [record, old]
}

function sameIdAndQuote(record: BaseRecord): string {
  return `${record.id}\u0000${sameQuote(record)}`
}

function sameQuote(record: BaseRecord): string {
  return record.evidence.map(({ quote }) => foldKey(quote)).join(' ')
}

/** What stands on both sides; a record without surroundings is like no other. */
function sameContext(record: BaseRecord): string {
  const [first, last] = [record.evidence[0], record.evidence.at(-1)]
  const around = [foldKey(first?.prefix ?? ''), foldKey(last?.suffix ?? '')]
  return around.every((side) => side.length >= 12) ? around.join('\u0000') : `${record.id}\u0000`
}

function byWords(
  current: readonly BaseRecord[],
  before: readonly BaseRecord[],
): readonly (readonly [BaseRecord, BaseRecord])[] {
  const shingles = new Map(
    [...current, ...before].map((record) => [record, shinglesOf(sameQuote(record).split(' '))]),
  )
  const pairs = current.flatMap((record) =>
    before.map((old) => ({
      record,
      old,
      score: containment(
        shingles.get(record) as ReadonlySet<string>,
        shingles.get(old) as ReadonlySet<string>,
      ),
    })),
  )
  const used = new Set<BaseRecord>()
  return pairs
    .filter(({ score }) => score >= aligned)
    .sort(
      (a, b) => b.score - a.score || byCodeUnit(a.old.id, b.old.id) || byCodeUnit(a.record.id, b.record.id),
    )
    .flatMap(({ record, old }) => {
      if (used.has(record) || used.has(old)) return []
      used.add(record).add(old)
      return [[record, old] as const]
    })
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let n = 2
  while (taken.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}
