import type { Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../../text/phrases.ts'

const upTo = 10

/** Source of a pattern for what counts days, sessions and groups: "2", "two", "second", "II", "B". */
export function numberSource(lexicon: Lexicon): string {
  const words = Array.from({ length: upTo }, (_, n) => listOf(lexicon, 'sessions', `number-${n + 1}`)).flat()
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${[...longestFirst, '\\d{1,2}(?:\\.\\d)?'].join('|')})`
}

/** The number that a word stands for; null for letters and other words. */
export function numberNamed(word: string, lexicon: Lexicon): number | null {
  const lower = word.toLowerCase()
  for (let n = 1; n <= upTo; n++)
    if (listOf(lexicon, 'sessions', `number-${n}`).some((name) => name.toLowerCase() === lower)) return n
  return /^\d{1,2}$/u.test(word) && Number(word) > 0 ? Number(word) : null
}
