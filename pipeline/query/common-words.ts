import { stem } from '../text/stem.ts'
import type { Engine } from './engine.ts'
import { type Found, nothing } from './found.ts'
import type { Term } from './query.ts'
import { isCommon, rowsWithPhrase } from './wanted.ts'
import type { Match } from './word-index.ts'

/** Common words are not in the index: every card is read for them. Cards that have them in the order typed come first. */
export function findCommonWords(engine: Engine, terms: readonly Term[]): Found {
  const words = terms.flatMap((term) => term.words)
  const common = new Set(words.filter(isCommon).map(({ word }) => stem(word)))
  if (common.size === 0) return nothing
  const phrase = words.map(({ word }) => stem(word))
  const inOrder = rowsWithPhrase(engine, phrase, [])
  const matches: Match[] = []
  for (let row = 0; row < engine.size; row++) {
    const card = engine.wordsOf(row)
    const has = new Set([...card.title, ...card.text].map(({ stem }) => stem))
    const share = [...common].filter((stem) => has.has(stem)).length / common.size
    if (share > 0) matches.push({ row, score: share + (inOrder.has(row) ? 1 : 0), stems: {} })
  }
  return {
    ...nothing,
    matches: matches.sort((a, b) => b.score - a.score || a.row - b.row),
    phrases: phrase.length > 1 ? [phrase] : [],
    common,
    notes: ['These words stand almost everywhere; records that have them in this order come first.'],
  }
}
