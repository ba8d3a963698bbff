import type { Lexicon } from '../../model/knowledge.ts'
import { isMonth } from '../dates/months.ts'
import { weekdays } from '../dates/weekdays.ts'
import { wordSet } from '../word-set.ts'
import { type Head, headAt, inList } from './heads.ts'
import { knownOrganisation } from './known.ts'
import { isAnd, isArticle, isPreposition } from './name-words.ts'
import { isPlace, isPlainPart } from './run-part.ts'
import type { Token } from './tokens.ts'

const SHOUTED = /^\p{Lu}{4,}$/u

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

/** Past adjectives: "Commission nationale" of Human Rights, where adjectives follow. */
export function adjectivesEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let last = from
  while (
    tokens[last + 1]?.gap === 'space' &&
    (inList(lexicon, 'lowercase-modifiers', tokens[last + 1]?.text ?? '') ||
      isCapitalAdjective(tokens[last + 1], lexicon))
  )
    last++
  return last
}

/** Past adjectives in capitals alone: "Consejo Latinoamericano". */
export function capitalAdjectivesEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let last = from
  while (tokens[last + 1]?.gap === 'space' && isCapitalAdjective(tokens[last + 1], lexicon)) last++
  return last
}

/** "Latinoamericano", and not "Mariana". */
function isCapitalAdjective(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token?.capital || token.stem.length < 5) return false
  const ends = wordSet(lexicon, 'organisations', 'adjective-ends')
  const ending = [2, 3, 4, 5].some((length) => ends.has(token.stem.slice(-length).toLowerCase()))
  return ending && !wordSet(lexicon, 'people', 'given-names').has(token.stem)
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

/** One past the last of a run of capitals that begins at `at`. */
function capitalsAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let end = at
  while (tokens[end]?.capital && tokens[end]?.gap === 'space') {
    // "Centre for Maritime Governance EVENT REPORT": what the paper is stands on the same line.
    if (end > at && SHOUTED.test(tokens[end]?.text ?? '') && !SHOUTED.test(tokens[at]?.text ?? '')) break
    end++
    // "Department of State's Bureau": what belongs to a body is a body of its own.
    const owns = /['’]s$/u.test(tokens[end - 1]?.text ?? '')
    if (owns && (!tokens[end]?.capital || headAt(tokens, end, lexicon))) break
  }
  return end
}

/** "Trade, Industry and Tourism": goes on over a list, if nothing in it is a body or a country of its own. */
function listEnd(tokens: readonly Token[], last: number, lexicon: Lexicon): number {
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
function smallListEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
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

function isOfficeBehind(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  const at = isArticle(tokens[last + 2], lexicon) ? last + 3 : last + 2
  return isOfficeOf(tokens, at, lexicon)
}

function isOfficeOf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  return positions.has(tokens[at]?.stem ?? '') && isPreposition(tokens[at + 1], lexicon)
}

function portfolioEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (let end = at + 4; end > at; end--) {
    const words = tokens.slice(at, end)
    if (words.length < end - at || words.some((token) => token.gap === 'break')) continue
    const text = words.map((token) => token.text.toLowerCase().replace('’', "'")).join(' ')
    if (inList(lexicon, 'portfolios', text.replace(/^[dl]'/u, ''))) return end
  }
  return at
}

/** The last token of a place behind a head: "King's College London". */
export function placeEnd(tokens: readonly Token[], head: Head, lexicon: Lexicon): number {
  if (!inList(lexicon, 'takes-place', head.word)) return head.last
  for (let last = head.last + 2; last > head.last; last--) {
    const words = tokens.slice(head.last + 1, last + 1)
    if (words.length < last - head.last || words.some((token) => token.gap !== 'space')) continue
    if (isPlace(words.map((token) => token.stem).join(' '), lexicon)) return last
  }
  return head.last
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
