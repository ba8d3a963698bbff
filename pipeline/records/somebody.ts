import type { Lexicon } from '../model/knowledge.ts'
import { isCountryName } from '../text/countries/country-names.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { says } from '../text/phrase-keys.ts'
import { wordSet } from '../text/word-set.ts'

/** Whether words name who can hold a view or keep a promise: people, a body, a country, or somebody by name ("Ms Ro", "Ann", "JFCOM"). */
export function isSomebody(words: string, lexicon: Lexicon): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(words) ||
    wordSet(lexicon, 'people', 'given-names').has(words) ||
    /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(words) ||
    ofBody(lexicon).test(words) ||
    together(lexicon).test(words) ||
    isCountryName(words, lexicon.language) ||
    says(lexicon, 'findings', 'holders', words) ||
    says(lexicon, 'cues', 'actors', words)
  )
}

/** "Ann Roe of the Harbour College": somebody by name, and of what body. */
const ofBody = perLexicon((lexicon) => {
  const [of, articles] = [grammarSource(lexicon, 'told-from', 'speakers'), grammarSource(lexicon, 'articles')]
  return new RegExp(`^(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}${of}\\s(?:${articles}\\s*)?\\p{Lu}`, 'u')
})

/** "Kenya and Tanzania": names joined, and nothing else. */
const together = perLexicon((lexicon) => {
  const name = "\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)*"
  return new RegExp(`^${name}(?:,\\s${name})*\\s${grammarSource(lexicon, 'and')}\\s${name}$`, 'u')
})
