import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/words.ts'
import { isCommon } from '../is-common.ts'

/** A word as the SQLite index has it: its stem, with an underscore before it where it is common. */
export function indexedWord(word: Word): string {
  return commonIf(isCommon(word), stem(word.word))
}

export function commonIf(common: boolean, stem: string): string {
  return common ? `_${stem}` : stem
}
