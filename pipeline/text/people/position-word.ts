import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../word-set.ts'

/** Whether a word is one of positions, also where it is written small: "director". */
export function isPositionWord(word: string, lexicon: Lexicon): boolean {
  const positions = wordSet(lexicon, 'people', 'position-words')
  return positions.has(word) || positions.has(word.charAt(0).toUpperCase() + word.slice(1))
}
