import { wordsOf } from '../text/words.ts'
import type { Found, QuotedText } from './quote-standing.ts'

/** The stretch that has most of the quote's words in order; null where they are fewer than four, or none stand together. */
export function nearest(
  quote: string,
  texts: readonly QuotedText[],
): (Found & { readonly score: number }) | null {
  const wanted = wordsOf(quote).map(({ word }) => word)
  if (wanted.length < 4) return null
  let best: (Found & { readonly score: number }) | null = null
  for (const one of texts) {
    const words = wordsOf(one.text)
    for (const from of starts(
      words.map(({ word }) => word),
      wanted,
    )) {
      const window = words.slice(from, from + wanted.length + 4)
      const { score, last } = inOrder(
        wanted,
        window.map(({ word }) => word),
      )
      const [start, end] = [window[0]?.start ?? 0, window[last]?.end ?? 0]
      if (score > (best?.score ?? 0)) best = { ...one, span: [start, end], score }
    }
  }
  return best
}

/** Where two words of the quote stand side by side, moved back to where the quote would begin. */
function starts(words: readonly string[], wanted: readonly string[]): readonly number[] {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < wanted.length; at++) pairs.set(`${wanted[at]} ${wanted[at + 1]}`, at)
  const counts = new Map<number, number>()
  for (let at = 0; at + 1 < words.length; at++) {
    const offset = pairs.get(`${words[at]} ${words[at + 1]}`)
    if (offset === undefined) continue
    const start = Math.max(0, at - offset)
    counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([start]) => start)
}

/** Longest common subsequence as a share of the wanted words, and the position of its last word. */
function inOrder(
  wanted: readonly string[],
  window: readonly string[],
): { readonly score: number; readonly last: number } {
  let row = new Array<number>(window.length + 1).fill(0)
  for (const word of wanted) {
    const next = [0]
    for (const [at, other] of window.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0))
    row = next
  }
  const most = row.at(-1) ?? 0
  return { score: Math.round((most / wanted.length) * 1000) / 1000, last: Math.max(0, row.indexOf(most) - 1) }
}
