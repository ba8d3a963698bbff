import type { BaseRecord } from '../model/record.ts'
import type { GoldRecord } from './gold.ts'
import type { Similarity } from './similarity.ts'

/** Records of one document and type beside the gold ones. */
export interface Matches {
  readonly pairs: readonly (readonly [found: BaseRecord, gold: GoldRecord])[]
  /** Found, but in no gold record, not even an optional one. */
  readonly unexpected: readonly BaseRecord[]
  readonly missing: readonly GoldRecord[]
}

/** An optional record gives way to one that counts. */
const optionalPenalty = 0.05

/** Matches one to one, the most alike first. Pairs with optional gold are left out: they cost nothing either way. */
export function match(
  found: readonly BaseRecord[],
  gold: readonly GoldRecord[],
  similarity: Similarity,
): Matches {
  const candidates = found.flatMap((record, f) =>
    gold.flatMap((wanted, g) => {
      const alike = similarity(record, wanted)
      return alike > 0
        ? [{ f, g, record, wanted, rank: alike - (wanted.optional ? optionalPenalty : 0) }]
        : []
    }),
  )
  candidates.sort((a, b) => b.rank - a.rank || a.f - b.f || a.g - b.g)
  const pairs: (readonly [BaseRecord, GoldRecord])[] = []
  const used = { found: new Set<BaseRecord>(), gold: new Set<GoldRecord>() }
  for (const { record, wanted } of candidates) {
    if (used.found.has(record) || used.gold.has(wanted)) continue
    used.found.add(record)
    used.gold.add(wanted)
    if (!wanted.optional) pairs.push([record, wanted])
  }
  const nearOptional = new Set(candidates.filter(({ wanted }) => wanted.optional).map(({ record }) => record))
  return {
    pairs,
    unexpected: found.filter((record) => !used.found.has(record) && !nearOptional.has(record)),
    missing: gold.filter((wanted) => !used.gold.has(wanted) && !wanted.optional),
  }
}
