/** The words of a value as they are compared: NFKC, lower case, letters and digits only, Markdown's marks left out. */
export function comparable(value: unknown): string {
  return String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How alike two texts are: F1 over their words as bags, 0 to 1; 0 where either has none. */
export function tokenF1(a: unknown, b: unknown): number {
  const left = wordsIn(a)
  const right = wordsIn(b)
  if (left.length === 0 || right.length === 0) return 0
  const unmatched = new Map<string, number>()
  for (const word of left) unmatched.set(word, (unmatched.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = unmatched.get(word) ?? 0
    if (count === 0) continue
    unmatched.set(word, count - 1)
    shared++
  }
  return (2 * shared) / (left.length + right.length)
}

function wordsIn(value: unknown): readonly string[] {
  return comparable(value).split(' ').filter(Boolean)
}
