import type { Lexicon } from '../model/knowledge.ts'
import { perLexicon } from './per-lexicon.ts'
import { remember } from './remember.ts'

/** Answers are kept for the document at hand: the rooms ask about the same lines and sentences again and again. */
const kept = 2000

/**
 * `find` with a memory: what it found in a text is given again, for as long as not too many other texts were asked about.
 * For functions that depend on nothing but text and lexicon.
 */
export function recalled<Found extends object | null>(
  find: (text: string, lexicon: Lexicon) => Found,
): (text: string, lexicon: Lexicon) => Found {
  const memoryOf = perLexicon(() => new Map<string, Found>())
  let last: { readonly text: string; readonly lexicon: Lexicon; readonly found: Found } | null = null
  return (text, lexicon) => {
    if (last !== null && last.text === text && last.lexicon === lexicon) return last.found
    const memory = memoryOf(lexicon)
    if (memory.size >= kept) memory.clear()
    const found = remember(memory, text, () => find(text, lexicon))
    last = { text, lexicon, found }
    return found
  }
}
