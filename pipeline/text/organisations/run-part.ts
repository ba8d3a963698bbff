import type { Lexicon } from '../../model/knowledge.ts'
import { isCity } from '../cities.ts'
import { isCountryName } from '../countries/country-names.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { headAt } from './heads.ts'
import { knownOrganisation } from './known.ts'
import { isPreposition } from './name-words.ts'
import type { Token } from './tokens.ts'

/** "Dr", "Mrs", "Prof". */
const LONGEST_SHORT_FORM = 4

const SHORT = /^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2}/u

/** Whether a part of a list is only words: no body, no person, no place, no short form. */
export function isPlainPart(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const part = tokens.slice(start, end)
  const words = part.map((token) => token.stem).join(' ')
  if (
    knownOrganisation(words, lexicon) ||
    isPlace(words, lexicon) ||
    isPerson(part, lexicon) ||
    isOffice(tokens, start, end, lexicon)
  )
    return false
  const shouted = tokens.slice(start, end + 3).every((token) => !/\p{Ll}/u.test(token.stem))
  return part.every((token, n) => !headAt(tokens, start + n, lexicon) && (shouted || !SHORT.test(token.stem)))
}

/** "Ministry of Ports and Ann Roe", "and Dr. Roe": a given name before another, or a title, is somebody. */
function isPerson(part: readonly Token[], lexicon: Lexicon): boolean {
  const first = part[0]?.stem ?? ''
  const isTitle = wordSet(lexicon, 'people', 'honorifics').has(first)
  // A short form of a title ends where its full stop does; "Peace & Justice" has none.
  if (part.length < 2) return isTitle && first.length <= LONGEST_SHORT_FORM
  return isTitle || wordSet(lexicon, 'people', 'given-names').has(first)
}

/** "Office of Ports and Director of Lamps": what somebody is belongs to no name of a body; "Peace & Justice" may. */
function isOffice(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const goesOn = end - start > 1 || isPreposition(tokens[end], lexicon)
  return goesOn && wordSet(lexicon, 'people', 'position-words').has(tokens[start]?.stem ?? '')
}

/** Whether an office of something begins at `at`: "Head of the Centre". */
export function isOfficeOf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  return positions.has(tokens[at]?.stem ?? '') && isPreposition(tokens[at + 1], lexicon)
}

/** Whether the words name a country, a city or a part of the world. */
export function isPlace(words: string, lexicon: Lexicon): boolean {
  return (
    wordSet(lexicon, 'places', 'regions').has(words) ||
    isCity(words, lexicon) ||
    isCountryName(words, lexicon.language) ||
    otherNames(lexicon).has(words)
  )
}

/** Names of countries beside those that lists of them give: "East Timor". */
const otherNames = perLexicon((lexicon) => new Set(Object.values(lexicon.lists['countries'] ?? {}).flat()))
