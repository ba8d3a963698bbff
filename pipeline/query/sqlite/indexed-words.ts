import { type StemLanguage, stem } from '../../text/stem.ts'
import type { Word } from '../../text/words.ts'
import { isCommonIn } from '../is-common.ts'

/** A word as the SQLite index has it: its stem, with an underscore before it where it is common. */
export function indexedWord(word: Word, language: StemLanguage): string {
  return commonIf(isCommonIn(word, language), stem(word.word, language))
}

export function commonIf(common: boolean, stem: string): string {
  return common ? `_${stem}` : stem
}
