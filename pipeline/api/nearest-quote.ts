import { wordsOf } from '../text/words.ts'
import type { Found, QuotedText } from './quote-standing.ts'

/**
 * The stretch that has most of the quote's words in order, as long as the quote; null where they are fewer than four, or none
 * stand together.
 */
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
      const { score, last, left } = inOrder(
        wanted,
        window.map(({ word }) => word),
      )
      const start = window[0]?.start ?? 0
      const ends = window.slice(last, last + left + 1).map(({ end }) => end)
      const end = ends.findLast((to) => !SENTENCE_END.test(one.text.slice(ends[0], to))) ?? 0
      if (score > (best?.score ?? 0)) best = { ...one, span: [start, end], score }
    }
  }
  return best
}

/** What a quote does not go over only to be as long as what it should be. */
const SENTENCE_END = /\n|[.!?]["”’)]*\s/u

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

/** Longest common subsequence as a share of the wanted words, the position of its last word, and how many wanted words are left then. */
function inOrder(
  wanted: readonly string[],
  window: readonly string[],
): { readonly score: number; readonly last: number; readonly left: number } {
  let row = new Array<number>(window.length + 1).fill(0)
  let left = 0
  for (const [at, word] of wanted.entries()) {
    const next = [0]
    for (const [other, said] of window.entries())
      next.push(word === said ? (row[other] ?? 0) + 1 : Math.max(next[other] ?? 0, row[other + 1] ?? 0))
    if ((next.at(-1) ?? 0) > (row.at(-1) ?? 0)) left = wanted.length - 1 - at
    row = next
  }
  const most = row.at(-1) ?? 0
  return {
    score: Math.round((most / wanted.length) * 1000) / 1000,
    last: Math.max(0, row.indexOf(most) - 1),
    left,
  }
}
