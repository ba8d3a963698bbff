import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { knownOrganisation } from '../organisations/known.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'

/** A surname as lists of participants print it: "LEROY". */
export const CAPITALS = /^\p{Lu}[\p{Lu}'’-]+$/u

/** Whether the name is over: what a position begins with, or a body, follows without a mark. */
export function endsBefore(
  word: string,
  words: readonly string[],
  text: string,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (words.length === 0) return false
  if (isSuffix(word, lexicon)) return false
  if (wordSet(lexicon, 'people', 'credentials').has(word.replaceAll('.', ''))) return true
  // "Field Assistant Ms. Ann Roe": a name begins behind the title.
  if (text.charAt(at + word.length) === '.' && wordSet(lexicon, 'people', 'honorifics').has(word)) return true
  const many = words.length > 1
  if (
    wordSet(lexicon, 'people', 'position-modifiers').has(word) ||
    wordSet(lexicon, 'people', 'position-words').has(word)
  )
    return many || !/^\p{Lu}\p{Ll}+$/u.test(word)
  if (many && knownOrganisation(word, lexicon) !== null) return true
  if (many && wordSet(lexicon, 'people', 'common-words').has(word.toLowerCase()))
    return !(isGivenAndInitial(words, lexicon) && endsLine(text, at + word.length))
  return words.length > 2 && /^\p{Lu}\.$/u.test(words.at(-2) ?? '') && positionFollows(text, at, lexicon)
}

/** "Jane H. Friend, MD": behind a given name and an initial, up to a mark, a common word is a surname. */
function isGivenAndInitial(
  [given = '', initial = '', ...more]: readonly string[],
  lexicon: Lexicon,
): boolean {
  return (
    more.length === 0 && /^\p{Lu}\.$/u.test(initial) && wordSet(lexicon, 'people', 'given-names').has(given)
  )
}

/** "Tom B. Marsh Ferry Community Architect": after initial and surname, a position within a few words. */
function positionFollows(text: string, at: number, lexicon: Lexicon): boolean {
  const heads = wordSet(lexicon, 'people', 'position-words')
  const near = text.slice(at).split(/[,;\n(–—|]/u)[0] ?? ''
  return near
    .split(/\s+/u)
    .slice(0, 5)
    .some((word) => heads.has(word))
}

/** Where the name ends with its "Jr.". */
export function suffixEnd(text: string, end: number, lexicon: Lexicon): number {
  const suffix = /^,?\s(\p{L}+)(\.?)/u.exec(text.slice(end))
  return suffix && isSuffix(suffix[1] ?? '', lexicon) ? end + suffix[0].length : end
}

/** Whether a word is part of a name though it is none: "Jr", "III". */
export function isSuffix(word: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'people', 'name-suffixes').has(word)
}

/** A name does not end in "de" or "van". */
export function withoutParticlesBehind(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const particles = wordSet(lexicon, 'people', 'particles')
  let length = words.length
  while (length > 0 && particles.has(words[length - 1] ?? '')) length--
  return words.slice(0, length)
}

/** "SMITH, John": the surname in capitals, then one or two given names up to a mark. */
export function invertedEnd(text: string, end: number, surname: string, lexicon: Lexicon): number | null {
  if (!CAPITALS.test(surname) || wordSet(lexicon, 'people', 'credentials').has(surname)) return null
  const given =
    /^,\s+\p{Lu}\p{Ll}[\p{L}-]*(?:\s(?:\p{Lu}\.|\p{Lu}\p{Ll}[\p{L}-]*))?(?=\s*(?:$|[,;(|\n–—]|-\s))/u.exec(
      text.slice(end),
    )
  return given ? end + given[0].length : null
}

/** Whether nothing but a mark stands behind. */
export function endsLine(text: string, end: number): boolean {
  return /^\s*(?:$|[,;(|\n–—]|-\s)/u.test(text.slice(end))
}

/**
 * Whether a name that ends at `end` is over: a mark follows, or a small word that leads to another or to where somebody is
 * from.
 */
export function endsName(text: string, end: number, lexicon: Lexicon): boolean {
  return endPattern(lexicon).test(text.slice(end))
}

const endPattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s*(?:$|[,;(|:\\n–—]|-\\s|(?:${grammarSource(lexicon, 'and')}|&)\\s|${grammarSource(lexicon, 'told-from', 'speakers')}\\s(?:${grammarSource(lexicon, 'articles')}\\s*)?\\p{Lu})`,
      'u',
    ),
)
