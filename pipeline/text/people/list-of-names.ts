import type { Lexicon } from '../../model/knowledge.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { wordSet } from '../word-set.ts'
import { likeness } from './likeness.ts'
import { looksLikeName } from './looks-like-name.ts'

/** A mark that parts people only where another follows: "and", "&", a comma, or none between "(HARBO)" and "Ben Poe (". */
export const softMark = perLexicon(
  (lexicon) =>
    new RegExp(
      `\\s*,?\\s+(?:${grammarSource(lexicon, 'and')}|&)\\s+|\\s*,\\s+|(?<=\\))\\s+(?=\\p{Lu}[^,;:()]{3,40}\\s\\()`,
      'gu',
    ),
)

/** Whether a text is nothing but names, most of them with a known given name: "Ann Roe, Ben Poe and Eva Coe". */
export function isListOfNames(text: string, lexicon: Lexicon): boolean {
  const bare = text.replace(/\s*\([^()]*\)\s*$/u, '').trim()
  const names = bare.replace(/[.]$/u, '').split(softMark(lexicon))
  const least = names.length > 3 ? likeness.inList : likeness.inText
  if (names.length < 2 || names.some((name) => looksLikeName(name, lexicon) < least)) return false
  const known = names.filter((name) => /^\p{Lu}\./u.test(name) || isKnownGiven(name, lexicon)).length
  return names.length > 3 || (names.length === 3 ? known * 2 >= names.length : known === names.length)
}

/** Whether the first word of a name is a given name that is known. */
export function isKnownGiven(name: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'people', 'given-names').has(name.split(/\s/u)[0] ?? '')
}
