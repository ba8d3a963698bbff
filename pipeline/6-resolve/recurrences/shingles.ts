/** Two statements with this share of their shingles in common are one. */
export const nearDuplicate = 0.8

/** So many words in a row make a shingle. */
const width = 2

export function shinglesOf(stems: readonly string[]): ReadonlySet<string> {
  if (stems.length < width) return new Set(stems)
  return new Set(
    stems.slice(0, stems.length - width + 1).map((_, at) => stems.slice(at, at + width).join(' ')),
  )
}

/** How much of the smaller set stands in the larger, 0 to 1; 0 where their sizes are too far apart to be one statement. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (isFar(small.size, large.size)) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}

/** The shingles of many bags, each as a sorted row of numbers: equal shingles have equal numbers. */
export function numberedShingles(bags: readonly (readonly string[])[]): readonly Float64Array[] {
  const numbers = new Map<string, number>()
  const numberOf = (stem: string) => {
    const known = numbers.get(stem)
    if (known === undefined) numbers.set(stem, numbers.size + 1)
    return known ?? numbers.size
  }
  return bags.map((bag) => {
    const stems = bag.map(numberOf)
    const rows =
      stems.length < width ? stems : stems.slice(1).map((next, at) => (stems[at] ?? 0) * most + next)
    return Float64Array.from(new Set(rows)).sort()
  })
}

/** More stems than any corpus has, few enough that two make a whole number. */
const most = 2 ** 26

/** `containment` of numbered shingles. */
export function numberedContainment(a: Float64Array, b: Float64Array): number {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  if (isFar(small.length, large.length)) return 0
  let shared = 0
  for (let here = 0, there = 0; here < small.length && there < large.length; ) {
    const [x, y] = [small[here] ?? 0, large[there] ?? 0]
    if (x === y) shared++
    if (x <= y) here++
    if (y <= x) there++
  }
  return shared / small.length
}

function isFar(small: number, large: number): boolean {
  return small < 3 || small < large * 0.35
}
