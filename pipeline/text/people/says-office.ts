import type { Lexicon } from '../../model/knowledge.ts'
import { isPositionWord } from './position-word.ts'

/** Whether one of the first words is that of an office. */
export function saysOffice(words: string, lexicon: Lexicon): boolean {
  return words
    .split(/[\s,]+/u)
    .slice(0, 4)
    .some((word) => isPositionWord(word, lexicon))
}
