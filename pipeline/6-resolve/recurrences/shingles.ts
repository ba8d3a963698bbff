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
  if (small.size < 3 || small.size < large.size * 0.35) return 0
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / small.size
}
