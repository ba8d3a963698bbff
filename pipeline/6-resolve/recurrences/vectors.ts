/** A unit as a bag of weighted stems of length 1. */
export type Vector = ReadonlyMap<string, number>

/** Of fewer bags one cannot tell which stems everybody uses: the rest is taken to be about other matters. */
const fewest = 60

/** TF-IDF over the bags given; a stem that everybody uses weighs little. */
export function vectorsOf(bags: readonly (readonly string[])[]): {
  readonly vectors: readonly Vector[]
  readonly weight: (stem: string) => number
} {
  const weight = weightOf(bags)
  return { weight, vectors: bags.map((bag) => unitLength(bag, weight)) }
}

/** How much a stem tells among the bags given. */
export function weightOf(bags: Iterable<readonly string[]>): (stem: string) => number {
  const counts = new Map<string, number>()
  let size = 0
  for (const bag of bags) {
    size++
    for (const stem of new Set(bag)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return (stem) => Math.log(1 + Math.max(fewest, size) / (counts.get(stem) ?? 1))
}

/** A bag of weighted stems of length 1. */
export function unitLength(bag: readonly string[], weight: (stem: string) => number): Vector {
  const raw = new Map<string, number>()
  for (const stem of bag) raw.set(stem, (raw.get(stem) ?? 0) + weight(stem))
  let squares = 0
  for (const value of raw.values()) squares += value * value
  const length = Math.sqrt(squares) || 1
  for (const [stem, value] of raw) raw.set(stem, value / length)
  return raw
}

/** The dot product of two bags; the cosine where both have length 1. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, value] of small) sum += value * (large.get(stem) ?? 0)
  return sum
}

/** Whether two bags have so many stems in common. */
export function shareAtLeast(a: Vector, b: Vector, least: number): boolean {
  let shared = 0
  for (const stem of a.keys()) if (b.has(stem) && ++shared >= least) return true
  return shared >= least
}

/** Stems that two bags share, the weightiest first. */
export function sharedStems(a: Vector, b: Vector): readonly string[] {
  return [...a]
    .filter(([stem]) => b.has(stem))
    .sort(([x, vx], [y, vy]) => vy - vx || (x < y ? -1 : 1))
    .map(([stem]) => stem)
}
