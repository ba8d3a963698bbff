import type { Box, Word } from './engine.ts'

/** Where a line that strikes words out runs, in ems above their base line: below it lies what underlines them. */
const lowest = 0.18
const highest = 0.42
/** Ems that such a line is thick at most, and by how many it may begin before the first word and end behind the last. */
const thickest = 0.15
const overhang = 0.6
/** Points: no letters are larger. */
const largest = 100

/** The words of a page, marked where a drawn line strikes them out: it runs through their letters, and no further. */
export function withStruckWords(words: readonly Word[], rules: readonly Box[]): readonly Word[] {
  const thin = rules.filter(([left, top, right, bottom]) => bottom - top < 4 && right - left > 3)
  if (thin.length === 0) return words
  const byBase = new Map<number, Word[]>()
  for (const word of words) {
    const base = Math.round(word.base)
    const level = byBase.get(base)
    if (level) level.push(word)
    else byBase.set(base, [word])
  }
  const struck = new Set(thin.flatMap((rule) => struckBy(rule, byBase)))
  return struck.size === 0
    ? words
    : words.map((word) => (struck.has(word) ? { ...word, struck: true } : word))
}

function struckBy(rule: Box, byBase: ReadonlyMap<number, readonly Word[]>): readonly Word[] {
  const middle = (rule[1] + rule[3]) / 2
  for (let base = Math.floor(middle); base <= middle + largest * highest; base++) {
    const crossed = (byBase.get(base) ?? []).filter((word) => crosses(rule, middle, word))
    if (crossed.length > 0 && endsWith(rule, crossed)) return crossed
  }
  return []
}

function crosses([left, top, right, bottom]: Box, middle: number, word: Word): boolean {
  const above = (word.base - middle) / word.size
  const covered = Math.min(right, word.right) - Math.max(left, word.left)
  return (
    above >= lowest &&
    above <= highest &&
    bottom - top <= word.size * thickest &&
    covered >= (word.right - word.left) * 0.9
  )
}

/** A line that runs on where no words are parts blocks, and fills a form. */
function endsWith([left, , right]: Box, words: readonly Word[]): boolean {
  const reach = (words[0]?.size ?? 0) * overhang
  const first = Math.min(...words.map((word) => word.left))
  const last = Math.max(...words.map((word) => word.right))
  return first - left <= reach && right - last <= reach
}
