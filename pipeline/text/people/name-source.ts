import type { Lexicon } from '../../model/knowledge.ts'
import { perLexicon } from '../per-lexicon.ts'
import { anyPhraseSource, listOf } from '../phrases.ts'

const word = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}’'-]*)"

/**
 * Source of a pattern for what may be a name: two words with capitals or more, up to `most` behind the first, and the small ones
 * between them: "Ann van der Roe". `or`: what else may stand for a word, as "(Mena)" may.
 */
export function nameSource(lexicon: Lexicon, most = 3, or = '(?!)'): string {
  return `${word}(?:\\s+(?:${particles(lexicon)}\\s+){0,2}(?:${word}|${or})){1,${most}}`
}

/** "Ana Ruiz y Luis Soto" are two people, though "y" may stand within a name. */
const particles = perLexicon((lexicon) => {
  const and = new Set(listOf(lexicon, 'grammar', 'and'))
  const small = listOf(lexicon, 'people', 'particles').filter((one) => !and.has(one) && /\p{L}$/u.test(one))
  return small.length === 0 ? '(?!)' : anyPhraseSource(small)
})
