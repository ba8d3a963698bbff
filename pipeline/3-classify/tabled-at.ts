import type { Lexicon } from '../model/knowledge.ts'
import { grammarSource } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'

/** "Item 142 of the provisional agenda": where a paper was tabled says nothing of its kind. */
export function isTabledAt(line: string, lexicon: Lexicon): boolean {
  return pattern(lexicon).test(line)
}

const pattern = perLexicon(
  (lexicon) =>
    new RegExp(
      `^${grammarSource(lexicon, 'items', 'genres')}\\s\\d{1,3}(?:\\s?\\(\\p{L}\\))?\\s\\p{Ll}{2,3}\\s[\\p{L}'’\\s]+$`,
      'iu',
    ),
)
