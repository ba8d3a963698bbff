import { type StemLanguage, stem } from '../text/stem.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { cardTexts } from './card-texts.ts'
import { FIELDS, type Field } from './fields.ts'
import { isCommonIn } from './is-common.ts'
import { languageOf } from './languages.ts'
import type { CardNames, StoredCard } from './parts.ts'

/** A word of a card with what it shares with its other forms. */
export interface Stemmed extends Word {
  readonly stem: string
  /** Too common to be in the index. */
  readonly common: boolean
}

export type CardWords = Readonly<Record<Field, readonly Stemmed[]>>

/** The words of a card by field, in order, stemmed in the language of its document. */
export function cardWords(card: StoredCard, names: CardNames): CardWords {
  const texts = cardTexts(card, names)
  const language = languageOf(card, names)
  return Object.fromEntries(
    FIELDS.map((field) => [field, stemmed(texts[field], language)]),
  ) as unknown as CardWords
}

/** Written out: a card has a hundred words, and a base a hundred thousand cards. */
function stemmed(text: string, language: StemLanguage): readonly Stemmed[] {
  return wordsOf(text).map((one) => {
    const { word, start, end, capitals } = one
    return { word, start, end, capitals, stem: stem(word, language), common: isCommonIn(one, language) }
  })
}

/** Positions of a phrase's first word. */
export function phrasesIn(words: readonly Stemmed[], stems: readonly string[]): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + stems.length <= words.length; at++)
    if (stems.every((stem, offset) => words[at + offset]?.stem === stem)) found.push(at)
  return found
}
