import type { Rows } from '../../text/rows.ts'

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

/** `containment` for any two of many bags; what is below `least` may be given as 0. */
export function containments(bags: Rows): (a: number, b: number, least?: number) => number {
  const starts = new Int32Array(bags.length + 1)
  for (let at = 0; at < bags.length; at++) starts[at + 1] = (starts[at] as number) + bags.at(at).length
  // Each a sorted row of numbers, without those that come again.
  const cells = new Float64Array(starts[bags.length] as number)
  const ends = new Int32Array(bags.length)
  for (let at = 0; at < bags.length; at++) {
    const start = starts[at] as number
    const shingles = numberedShingles(bags.at(at))
    cells.set(shingles, start)
    ends[at] = start + shingles.length
  }
  return (a, b, least = 0) => {
    const isSmall = (ends[a] as number) - (starts[a] as number) <= (ends[b] as number) - (starts[b] as number)
    const [small, large] = isSmall ? [a, b] : [b, a]
    const [end, endThere] = [ends[small] as number, ends[large] as number]
    let [here, there] = [starts[small] as number, starts[large] as number]
    const size = end - here
    if (isFar(size, endThere - there)) return 0
    let shared = 0
    while (here < end && there < endThere) {
      if ((shared + end - here) / size < least) return 0
      const [x, y] = [cells[here] as number, cells[there] as number]
      if (x === y) shared++
      if (x <= y) here++
      if (y <= x) there++
    }
    return shared / size
  }
}

/** More stems than any corpus has, few enough that two make a whole number. */
const most = 2 ** 26

function numberedShingles(stems: Int32Array): Float64Array {
  const shingles = new Float64Array(stems.length < width ? stems.length : stems.length - 1)
  for (let at = 0; at < shingles.length; at++)
    shingles[at] =
      stems.length < width ? (stems[at] as number) : (stems[at] as number) * most + (stems[at + 1] as number)
  shingles.sort()
  let kept = 0
  for (const [at, shingle] of shingles.entries())
    if (at === 0 || shingle !== shingles[kept - 1]) shingles[kept++] = shingle
  return shingles.subarray(0, kept)
}

function isFar(small: number, large: number): boolean {
  return small < 3 || small < large * 0.35
}
