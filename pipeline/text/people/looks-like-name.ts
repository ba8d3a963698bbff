import type { Lexicon } from '../../model/knowledge.ts'
import { nameAt } from './name.ts'

/** From here on words among others are a name. */
export const SURE = 0.55

/** "Miguel Baños" between other names of a list: a surname may be a word as well. */
export const WEAK = 0.5

/** How much a text that stands alone, as in a table cell, looks like one person's name: 0 to 1. */
export function looksLikeName(text: string, lexicon: Lexicon): number {
  const bare = text.trim().replace(/[,;:]+$/u, '')
  if (bare.length > 60) return 0
  const named = nameAt(bare, 0, lexicon)
  return named && named.span[1] === bare.length ? named.score : 0
}

/** From here on a name has a given name that is known. */
const known = 0.7

/** Whether a text that stands alone is a name whose given name is known. */
export function hasKnownGiven(text: string, lexicon: Lexicon): boolean {
  return looksLikeName(text, lexicon) > known
}
