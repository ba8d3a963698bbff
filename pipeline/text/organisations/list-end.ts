import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../word-set.ts'
import { capitalsAfter } from './capitals-after.ts'
import { headAt, inList } from './heads.ts'
import { knownOrganisation } from './known.ts'
import { isAnd, isArticle, isPreposition } from './name-words.ts'
import { portfolioEnd } from './portfolio-end.ts'
import { isOfficeOf, isPlainPart } from './run-part.ts'
import type { Token } from './tokens.ts'

/**
 * The last token of a list that goes on behind `last`, if nothing in it is a body or a country of its own: "Trade, Industry and
 * Tourism".
 */
export function listEnd(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
  let at = last + 1
  while (tokens[at]?.gap === 'comma' && tokens[at]?.capital) {
    const end = Math.max(at + 1, capitalsAfter(tokens, at + 1, lexicon))
    if (!isPlainPart(tokens, at, end, lexicon)) return last
    at = end
  }
  const and = tokens[at]
  if (!and || and.gap === 'break' || !isAnd(and, lexicon)) return last
  let start = at + 1
  while (tokens[start]?.gap === 'space' && inList(lexicon, 'name-of', tokens[start]?.text ?? '')) start++
  if (isArticle(tokens[start], lexicon)) start++
  // "Agency of Toll, and Head of the Centre": an office of something else stands behind the "and".
  if (isOfficeOf(tokens, start, lexicon) || beginsBody(tokens, start, lexicon)) return last
  const end = capitalsAfter(tokens, start, lexicon)
  if (end === start) {
    const portfolio = portfolioEnd(tokens, start, lexicon)
    return portfolio > start ? portfolio - 1 : last
  }
  // "Office for the Middle East and North Africa": a part of the world behind another.
  const regions = isRegionRun(tokens, last, lexicon) && isPlaceRun(tokens, start, end, lexicon)
  return regions || isPlainPart(tokens, start, end, lexicon) ? end - 1 : last
}

/** No listed body has more words. */
const MOST_WORDS = 10

/** "Union of Ports and the Bank for International Tolls": whether a listed body stands there, or one that has an "and" itself. */
function beginsBody(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const words: string[] = []
  for (const token of tokens.slice(at, at + MOST_WORDS)) {
    if (words.length > 0 && token.gap !== 'space') break
    words.push(token.stem)
    if (words.length > 1 && knownOrganisation(words.join(' '), lexicon)) return true
  }
  const and = capitalsAfter(tokens, at, lexicon)
  // "the Keeper's Office"
  if (/['’]s?$/u.test(tokens[and - 1]?.text ?? '') && headAt(tokens, and, lexicon)) return true
  if (!isArticle(tokens[at - 1], lexicon) || !isAnd(tokens[and], lexicon)) return false
  const end = capitalsAfter(tokens, and + 1, lexicon)
  return tokens.slice(and + 1, end).some((_, n) => headAt(tokens, and + 1 + n, lexicon) !== null)
}

/** "Comisión de puertos, lámparas y redes": where names of bodies are written small, a list of single words closed by an "and"; `from` where none stands. */
export function smallListEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const isSmall = wordSet(lexicon, 'organisations', 'lowercase-modifiers').size > 0
  const plain = (token: Token | undefined, gap: Token['gap']) => token?.gap === gap && !token.capital
  if (!isSmall || !isPreposition(tokens[from + 1], lexicon) || !plain(tokens[from + 2], 'space')) return from
  let at = from + 3
  while (plain(tokens[at], 'comma')) at++
  const closed = at > from + 3 && tokens[at]?.gap === 'space' && isAnd(tokens[at], lexicon)
  return closed && plain(tokens[at + 1], 'space') ? at + 1 : from
}

function isRegionRun(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  return [1, 2, 3].some((count) => isPlaceRun(tokens, last + 1 - count, last + 1, lexicon))
}

function isPlaceRun(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const words = tokens.slice(Math.max(0, start), end).map(({ stem }) => stem)
  return wordSet(lexicon, 'places', 'regions').has(words.join(' '))
}
