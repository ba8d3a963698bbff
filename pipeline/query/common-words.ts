import type { Engine } from './engine.ts'
import { FIELDS } from './fields.ts'
import { type Found, nothing } from './found.ts'
import { isCommon } from './is-common.ts'
import { phrasesOf, stemsOf } from './languages.ts'
import type { Term } from './query.ts'
import type { Match } from './word-index.ts'

/** Cards that have them in the order typed come first. */
export function findCommonWords(engine: Engine, terms: readonly Term[]): Found {
  const words = terms.flatMap((term) => term.words)
  const { languages } = engine
  const common = new Set(
    words.filter((word) => isCommon(word, languages)).flatMap(({ word }) => stemsOf(word, languages)),
  )
  if (common.size === 0) return nothing
  const inOrder = engine.rowsWithPhrase(words, FIELDS)
  const matches = [...engine.rowsWithCommon(common)].map(
    ([row, count]): Match => ({ row, score: count / common.size + (inOrder.has(row) ? 1 : 0), stems: {} }),
  )
  return {
    ...nothing,
    matches: matches.sort((a, b) => b.score - a.score || a.row - b.row),
    phrases: words.length > 1 ? phrasesOf(words, languages) : [],
    common,
    notes: ['These words stand almost everywhere; records that have them in this order come first.'],
  }
}
