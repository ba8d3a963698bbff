import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../../text/grammar.ts'

/** Source of a pattern for what parts two names of a row: " (LP), ", " and the ". */
export function rowMark(lexicon: Lexicon): string {
  const joins = grammarSource(lexicon, 'joins', 'organisation-lists')
  const the = `(?:${grammarSource(lexicon, 'name-articles', 'organisations')}\\s)?`
  return `(?:\\s\\([^()]{2,14}\\))?(?:,\\s(?:${joins}\\s)?|\\s${joins}\\s)${the}`
}
