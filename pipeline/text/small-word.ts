import type { Lexicon } from '../model/knowledge.ts'
import { wordSet } from './word-set.ts'

/** Whether a word only holds others together ("With", "The"): where lines have run together it begins a new phrase. */
export function isSmallWord(word: string, lexicon: Lexicon): boolean {
  return wordSet(lexicon, 'words', 'function-words').has(word.toLowerCase())
}
