import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { partsBetween } from '../../text/parts-between.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'

/** A bracket that holds nothing but names of people, and the names. Spans count in the words. */
export interface NamedBracket {
  readonly span: Span
  readonly names: readonly Span[]
}

/** From here on a list says by itself that all in it are people. */
const fewestAmong = 3

const bracket = /\(([^()]{2,120})\)/gu
const shape = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}\p{M}.’'-]*){0,3}$/u

const joint = perLexicon(
  (lexicon) => new RegExp(`,?\\s+${grammarSource(lexicon, 'and')}\\s+|\\s*[,;/&]\\s*`, 'gu'),
)

/** "Tides (Ann Roe, Ben)": the first such bracket; null where none stands. A given name that is known tells the first of them. */
export function namesInBracket(words: string, lexicon: Lexicon): NamedBracket | null {
  if (!words.includes('(')) return null
  for (const { index, 0: whole, 1: inside = '' } of words.matchAll(bracket)) {
    const names = namesOf(inside, lexicon)
    if (names.length > 0)
      return {
        span: [index, index + whole.length],
        names: names.map(([start, end]) => [index + 1 + start, index + 1 + end] as const),
      }
  }
  return null
}

/** The names of words that are nothing but names, given names alone among them: "Ann Roe, Ben and Eva Coe"; empty for others. */
export function namesOf(words: string, lexicon: Lexicon): readonly Span[] {
  const from = words.length - words.trimStart().length
  const spans = partsBetween(words.trim(), joint(lexicon)).map(
    ([start, end]): Span => [from + start, from + end],
  )
  const parts = spans.map((span) => textAt(words, span))
  // "Florence" is a town too, though not among people.
  const among = parts.length >= fewestAmong
  const isSaid = (part: string) => isName(part, lexicon) && (among || !isPlace(part, lexicon))
  // Of three names and more one that is known tells what the others are.
  const known = parts.slice(0, among ? parts.length : 1).some((part) => isGiven(part, lexicon))
  return parts.every(isSaid) && known ? spans : []
}

function isGiven(part: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'people', 'given-names').has(part.split(/[\s-]/u)[0] ?? '')
}

function isName(part: string, lexicon: Lexicon): boolean {
  if (!shape.test(part)) return false
  return isGiven(part, lexicon) || (part.includes(' ') && looksLikeName(part, lexicon) >= likeness.likely)
}
