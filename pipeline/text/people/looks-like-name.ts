import type { Lexicon } from '../../model/knowledge.ts'
import { likeness } from './likeness.ts'
import { nameAt } from './name.ts'

/** How much a text that stands alone, as in a table cell, looks like one person's name: 0 to 1. */
export function looksLikeName(text: string, lexicon: Lexicon): number {
  const bare = text.trim().replace(/[,;:]+$/u, '')
  if (bare.length > 60) return 0
  const named = nameAt(bare, 0, lexicon)
  return named && named.span[1] === bare.length ? named.score : 0
}

/** Whether a text that stands alone is a name whose given name is known. */
export function hasKnownGiven(text: string, lexicon: Lexicon): boolean {
  return looksLikeName(text, lexicon) > likeness.unknown
}
