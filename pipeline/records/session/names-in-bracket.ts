import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { looksLikeName } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { wordSet } from '../../text/word-set.ts'

/** A bracket that holds nothing but names of people, and the names. Spans count in the words. */
export interface NamedBracket {
  readonly span: Span
  readonly names: readonly Span[]
}

/** How much words must look like a name behind one that is known. */
const least = 0.65

const bracket = /\(([^()]{2,120})\)/gu
const shape = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}\p{M}.’'-]*){0,3}$/u

const joint = perLexicon(
  (lexicon) => new RegExp(`\\s*[,;/&]\\s*|\\s+${grammarSource(lexicon, 'and')}\\s+`, 'u'),
)

/** "Tides (Ann Roe, Ben)": the first such bracket; null where none stands. A given name that is known tells the first of them. */
export function namesInBracket(words: string, lexicon: Lexicon): NamedBracket | null {
  if (!words.includes('(')) return null
  for (const { index, 0: whole, 1: inside = '' } of words.matchAll(bracket)) {
    const parts = inside.split(joint(lexicon)).map((part) => part.trim())
    if (!parts.every((part) => isName(part, lexicon)) || !isGiven(parts[0] ?? '', lexicon)) continue
    let from = index + 1
    const names = parts.map((part): Span => {
      const start = words.indexOf(part, from)
      from = start + part.length
      return [start, from]
    })
    return { span: [index, index + whole.length], names }
  }
  return null
}

function isGiven(part: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'people', 'given-names').has(part.split(/\s/u)[0] ?? '')
}

/** "Florence" is a town too. */
function isName(part: string, lexicon: Lexicon): boolean {
  if (!shape.test(part) || isPlace(part, lexicon)) return false
  return isGiven(part, lexicon) || (part.includes(' ') && looksLikeName(part, lexicon) >= least)
}
