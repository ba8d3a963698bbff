import type { Lexicon } from '../../model/knowledge.ts'
import { perLexicon } from '../per-lexicon.ts'
import { listOf } from '../phrases.ts'

/** Whether a word is the full name of a month, in any case. */
export function isMonth(word: string, lexicon: Lexicon): boolean {
  return monthsOf(lexicon).has(word.toLowerCase())
}

/** The first name in each month's list is the full one. */
const monthsOf = perLexicon((lexicon): ReadonlySet<string> => {
  const numbers = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
  return new Set(
    numbers.flatMap((number) => listOf(lexicon, 'dates', `month-${number}`)[0]?.toLowerCase() ?? []),
  )
})
