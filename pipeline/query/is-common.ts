import { STOP_WORDS } from '../text/stop-words.ts'
import type { Word } from '../text/words.ts'

/** Whether a word is too common to be in the index. */
export function isCommon({ word, capitals }: Word): boolean {
  return !capitals && STOP_WORDS.has(word)
}
