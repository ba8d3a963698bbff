import type { Lexicon } from '../../model/knowledge.ts'
import { isMonth } from '../dates/months.ts'
import { weekdays } from '../dates/weekdays.ts'
import { wordSet } from '../word-set.ts'
import { adjectivesEnd } from './adjectives-end.ts'
import { capitalsAfter } from './capitals-after.ts'
import { inList } from './heads.ts'
import { listEnd, smallListEnd } from './list-end.ts'
import { isArticle, isPreposition } from './name-words.ts'
import { portfolioEnd } from './portfolio-end.ts'
import { isOfficeOf } from './run-part.ts'
import type { Token } from './tokens.ts'

/** The last token of what a head's name goes on with: "of Trade, Industry and Tourism"; `from` where with nothing. */
export function complementEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const behind = adjectivesEnd(tokens, from, lexicon)
  let last = behind
  for (;;) {
    // "Office of the Envoy of the Chairperson of …": behind the first, whose office it is stands no more in the name.
    const next =
      last > behind && isOfficeBehind(tokens, last, lexicon) ? last : prepositionalEnd(tokens, last, lexicon)
    if (next === last) return Math.max(last === behind ? from : last, smallListEnd(tokens, from, lexicon))
    last = listEnd(tokens, next, lexicon)
  }
}

/** One "of the Armed Forces". */
function prepositionalEnd(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  const preposition = tokens[last + 1]
  if (preposition?.gap !== 'space') return last
  // "d'administration" is a preposition and a portfolio in one.
  const elided = /^[dD]['’]\p{Ll}/u.test(preposition.text) ? portfolioEnd(tokens, last + 1, lexicon) : 0
  if (elided > last) return elided - 1
  // "Parish Council on Wednesday 6 April", "on April 6": a day is what happens when.
  if (isDay(tokens[last + 2], lexicon)) return last
  const inside = inList(lexicon, 'name-places', preposition.text) && isRegion(tokens[last + 2], lexicon)
  if (!isPreposition(preposition, lexicon) && !inside) return last
  let at = last + 2
  while (tokens[at]?.gap === 'space' && isArticle(tokens[at], lexicon)) at++
  const portfolio = portfolioEnd(tokens, at, lexicon)
  if (portfolio > at) return portfolio - 1
  const end = capitalsAfter(tokens, at, lexicon)
  return end > at ? end - 1 : last
}

function isOfficeBehind(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  const at = isArticle(tokens[last + 2], lexicon) ? last + 3 : last + 2
  return isOfficeOf(tokens, at, lexicon)
}

function isDay(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token !== undefined &&
    (weekdays(lexicon).includes(token.stem.toLowerCase()) || isMonth(token.stem, lexicon))
  )
}

function isRegion(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && wordSet(lexicon, 'places', 'regions').has(token.stem)
}
