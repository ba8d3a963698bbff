import type { Lexicon } from '../model/knowledge.ts'
import { says } from '../text/phrase-keys.ts'
import { patternOf } from '../text/phrases.ts'

/**
 * The words without the phrases of a list, with a space for each: what they name is only what is spoken of, and says
 * nothing of what the sentence states.
 */
export function withoutPhrases(lexicon: Lexicon, file: string, key: string, text: string): string {
  // Few texts have one, and looking it up is faster than searching.
  return says(lexicon, file, key, text) ? text.replace(patternOf(lexicon, file, key, 'giu'), ' ') : text
}
