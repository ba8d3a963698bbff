import { byCodeUnit } from './fold.ts'

/** Of `names` the up to `most` that look most like `wanted`: for those who mistyped one or know only its words. */
export function nearest(wanted: string, names: readonly string[], most: number): readonly string[] {
  const pairs = pairsOf(wanted)
  return names
    .map((name) => ({ name, likeness: likeness(pairs, pairsOf(name)) }))
    .filter(({ likeness }) => likeness > 0.2)
    .sort((a, b) => b.likeness - a.likeness || byCodeUnit(a.name, b.name))
    .slice(0, most)
    .map(({ name }) => name)
}

/** Dice's coefficient over pairs of neighbouring letters. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return (2 * shared) / (a.size + b.size || 1)
}

function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= name.length; at++) pairs.add(name.slice(at, at + 2).toLowerCase())
  return pairs
}
