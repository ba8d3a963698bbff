import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit, foldKey } from '../../text/fold.ts'
import { grouped } from '../grouped.ts'
import { containment, shinglesOf } from '../recurrences/shingles.ts'

/** Share of word pairs from which a changed quote is still the same record. */
const aligned = 0.6

/** Documents with more unmatched records of a type are compared with their neighbours only. */
const mostCompared = 400

/** Which of the records are which of those before: by id and quote, else quote, else surroundings, else words. */
export function* matches(
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

/** Equal for records that rest on the same words. */
export function sameQuote(record: BaseRecord): string {
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
