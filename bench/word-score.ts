/** How often each word stands in a text. */
export type Words = ReadonlyMap<string, number>

export function wordsOf(text: string): Words {
  return counted(tokens(text))
}

/**
 * The words of pdftotext, folded where it differs from the final text by its own doing: it leaves words cut that a hyphen
 * parts at a line end, and it sets apart letters that are spaced out for looks ("th is r e p ort"). Neighbours are put
 * together only where they spell a word of `ours` and one of them is no word of it: a space that we lose or add ourselves
 * still counts as an error.
 */
export function nativeWords(text: string, ours: Words): Words {
  const parts = tokens(text)
  const out: string[] = []
  for (let i = 0; i < parts.length; ) {
    const count = piecesOf(parts, i, ours)
    out.push(parts.slice(i, i + count).join(''))
    i += count
  }
  return counted(out)
}

const mostPieces = 12

/** How many parts from `start` on spell one word; 1 where they are words themselves. */
function piecesOf(parts: readonly string[], start: number, ours: Words): number {
  let word = ''
  let known = true
  let best = 1
  for (let count = 1; count <= mostPieces && start + count <= parts.length; count++) {
    const part = parts[start + count - 1] ?? ''
    word += part
    known &&= ours.has(part)
    if (count > 1 && !known && ours.has(word)) best = count
  }
  return best
}

function tokens(text: string): string[] {
  return [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => word)
}

function counted(words: readonly string[]): Words {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** F1 over words as a multiset. */
export function wordScore(ours: Words, theirs: Words): number {
  const total = (counts: Words) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  let shared = 0
  for (const [word, count] of ours) shared += Math.min(count, theirs.get(word) ?? 0)
  return (2 * shared) / Math.max(1, total(ours) + total(theirs))
}
