import { byCodeUnit } from '../../text/fold.ts'

/** Stems of a bag by which others are looked for: its rarest. */
const rarest = 6
/** Where more bags than this share two stems, each is compared with those next to it only. */
const fullest = 24
const nextTo = 3

/**
 * For each bag the later bags worth comparing: those that share two of its rarest stems. Their number grows with the number
 * of bags, not with its square.
 */
export function* candidatePairs(
  bags: readonly (readonly string[])[],
  weight: (stem: string) => number,
): Generator<readonly [number, number]> {
  const keys = bags.map((bag) => keysOf(bag, weight))
  const bins = new Map<string, number[]>()
  for (const [at, own] of keys.entries())
    for (const key of own) {
      const bin = bins.get(key)
      if (bin) bin.push(at)
      else bins.set(key, [at])
    }
  const places = new Map<string, number>()
  for (const [at, own] of keys.entries()) {
    const others = new Set<number>()
    for (const key of own) {
      const bin = bins.get(key) ?? []
      const place = places.get(key) ?? 0
      places.set(key, place + 1)
      const end = bin.length > fullest ? place + 1 + nextTo : bin.length
      for (let n = place + 1; n < end; n++) others.add(bin[n] ?? at)
    }
    for (const other of [...others].sort((a, b) => a - b)) if (other > at) yield [at, other]
  }
}

function keysOf(bag: readonly string[], weight: (stem: string) => number): readonly string[] {
  const stems = [...new Set(bag)]
    .sort((a, b) => weight(b) - weight(a) || byCodeUnit(a, b))
    .slice(0, rarest)
    .sort(byCodeUnit)
  return stems.flatMap((a, n) => stems.slice(n + 1).map((b) => `${a} ${b}`))
}
