import type { Lexicon } from '../model/knowledge.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { says } from '../text/phrase-keys.ts'

/** Whether words name who can hold a view or keep a promise: people, a body, or somebody by name ("Ms Ro", "JFCOM"). */
export function isSomebody(words: string, lexicon: Lexicon): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(words) ||
    /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(words) ||
    // "Ann Roe of the Harbour College"
    /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:of|from|de|du|del)\s(?:the\s|la\s|l['’])?\p{Lu}/u.test(words) ||
    together(lexicon).test(words) ||
    says(lexicon, 'findings', 'holders', words) ||
    says(lexicon, 'cues', 'actors', words)
  )
}

/** "Kenya and Tanzania": names joined, and nothing else. */
const together = perLexicon((lexicon) => {
  const name = "\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)*"
  return new RegExp(`^${name}(?:,\\s${name})*\\s${grammarSource(lexicon, 'and')}\\s${name}$`, 'u')
})
