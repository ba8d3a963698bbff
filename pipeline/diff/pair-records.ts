import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'

/** Records of both sides that are held to be the same, and what is left on either side. */
export interface Pairs {
  readonly pairs: readonly (readonly [old: BaseRecord, fresh: BaseRecord])[]
  readonly onlyOld: readonly BaseRecord[]
  readonly onlyFresh: readonly BaseRecord[]
}

/** Share of common words from which two texts are two wordings of one record. */
const alike = 0.6
/** Where more are left of one type in one document, only the first are compared by their words. */
const mostCompared = 300

/** Pairs records by id, else by the same words, else by most of their words within a document. */
export function pairRecords(
  old: readonly BaseRecord[],
  fresh: readonly BaseRecord[],
  renamed: ReadonlyMap<string, string>,
): Pairs {
  const left = new Set(old)
  const open = new Set(fresh)
  const pairs: (readonly [BaseRecord, BaseRecord])[] = []
  const document = (record: BaseRecord) => renamed.get(record.document) ?? record.document
  const take = (a: BaseRecord, b: BaseRecord) => {
    left.delete(a)
    open.delete(b)
    pairs.push([a, b])
  }
  const keys: readonly ((record: BaseRecord, document: string) => string)[] = [
    ({ id, text }) => `${id}\u0000${foldKey(text)}`,
    ({ type, text }, at) => `${type}\u0000${at}\u0000${foldKey(text)}`,
    (record) => `${record.type}\u0000${programmeOf(record)}\u0000${foldKey(record.text)}`,
  ]
  for (const key of keys) {
    const waiting = new Map<string, BaseRecord[]>()
    for (const record of open) push(waiting, key(record, record.document), record)
    for (const record of [...left]) {
      const match = waiting.get(key(record, document(record)))?.shift()
      if (match) take(record, match)
    }
  }
  for (const [a, b] of byWords([...left], [...open], document)) if (left.has(a) && open.has(b)) take(a, b)
  const byId = new Map([...open].map((record) => [record.id, record]))
  for (const record of [...left]) {
    const match = byId.get(record.id)
    if (match && likeness(record, match) >= alike / 2) take(record, match)
  }
  return { pairs, onlyOld: [...left], onlyFresh: [...open] }
}

/**
 * What a record cannot leave without becoming another one: every programme has its breaks and openings, and those of
 * another event are not the same. Empty for what is the same wherever it is said.
 */
export function programmeOf({ type, event, document }: BaseRecord): string {
  return type === 'session' ? (event ?? document) : ''
}

function byWords(
  old: readonly BaseRecord[],
  fresh: readonly BaseRecord[],
  document: (record: BaseRecord) => string,
): readonly (readonly [BaseRecord, BaseRecord])[] {
  const shelves = new Map<string, BaseRecord[]>()
  for (const record of fresh) push(shelves, `${record.type}\u0000${record.document}`, record)
  const compared = new Map<string, BaseRecord[]>()
  for (const record of old) push(compared, `${record.type}\u0000${document(record)}`, record)
  return [...compared]
    .flatMap(([shelf, records]) =>
      records
        .slice(0, mostCompared)
        .flatMap((a) =>
          (shelves.get(shelf) ?? []).slice(0, mostCompared).map((b) => ({ a, b, score: likeness(a, b) })),
        ),
    )
    .filter(({ score }) => score >= alike)
    .sort((x, y) => y.score - x.score || byCodeUnit(x.a.id, y.a.id) || byCodeUnit(x.b.id, y.b.id))
    .map(({ a, b }) => [a, b] as const)
}

/** Share of words that two texts have in common (Dice), 0 to 1. */
function likeness(a: BaseRecord, b: BaseRecord): number {
  const words = foldKey(a.text).split(' ')
  const others = foldKey(b.text).split(' ')
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared++
    counts.set(word, count - 1)
  }
  return (2 * shared) / (words.length + others.length)
}

function push(lists: Map<string, BaseRecord[]>, key: string, record: BaseRecord): void {
  const list = lists.get(key)
  if (list) list.push(record)
  else lists.set(key, [record])
}
