import { byCodeUnit } from '../text/fold.ts'

/** Of `ids` the up to `most` that look most like `wanted`: for those who mistyped one or know only its words. */
export function nearestIds(wanted: string, ids: readonly string[], most: number): readonly string[] {
  const pairs = pairsOf(wanted)
  return ids
    .map((id) => ({ id, likeness: likeness(pairs, pairsOf(id)) }))
    .filter(({ likeness }) => likeness > 0.2)
    .sort((a, b) => b.likeness - a.likeness || byCodeUnit(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id)
}

/** Dice's coefficient over pairs of neighbouring letters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size || 1)
}

function pairsOf(id: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= id.length; at++) pairs.add(id.slice(at, at + 2).toLowerCase())
  return pairs
}
