import type { Lexicon } from '../model/knowledge.ts'
import { perLexicon } from './per-lexicon.ts'
import { perText } from './per-text.ts'

/**
 * `find` with a memory: what it found in a text is given again, for the rooms ask about the same lines and sentences of a
 * document again and again. For functions that depend on nothing but text and lexicon.
 */
export function recalled<Found extends object | null>(
  find: (text: string, lexicon: Lexicon) => Found,
): (text: string, lexicon: Lexicon) => Found {
  const memoryOf = perLexicon(() => perText<Found>())
  let last: { readonly text: string; readonly lexicon: Lexicon; readonly found: Found } | null = null
  return (text, lexicon) => {
    if (last !== null && last.text === text && last.lexicon === lexicon) return last.found
    const found = memoryOf(lexicon)(text, () => find(text, lexicon))
    last = { text, lexicon, found }
    return found
  }
}
