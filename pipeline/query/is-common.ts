import type { StemLanguage } from '../text/stem.ts'
import { STOP_WORDS_BY_LANGUAGE } from '../text/stop-words.ts'
import type { Word } from '../text/words.ts'

/** Whether a word of a text is too common in the text's language to be in the index. */
export function isCommonIn(
  { word, capitals }: Pick<Word, 'word' | 'capitals'>,
  language: StemLanguage,
): boolean {
  return !capitals && STOP_WORDS_BY_LANGUAGE[language].has(word)
}

/** Whether a typed word is too common to be looked for, in a base of these languages. */
export function isCommon(word: Word, languages: readonly StemLanguage[]): boolean {
  return languages.some((language) => isCommonIn(word, language))
}
