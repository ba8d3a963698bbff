import { stem } from '../text/stem.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { cardTexts } from './card-texts.ts'
import { FIELDS, type Field } from './fields.ts'
import type { CardNames, StoredCard } from './parts.ts'

/** A word of a card with what it shares with its other forms. */
export interface Stemmed extends Word {
  readonly stem: string
}

export type CardWords = Readonly<Record<Field, readonly Stemmed[]>>

/** The words of a card by field, in order. */
export function cardWords(card: StoredCard, names: CardNames): CardWords {
  const texts = cardTexts(card, names)
  const words = FIELDS.map((field) => [
    field,
    wordsOf(texts[field]).map((word) => ({ ...word, stem: stem(word.word) })),
  ])
  return Object.fromEntries(words)
}

/** Positions of a phrase's first word. */
export function phrasesIn(words: readonly Stemmed[], stems: readonly string[]): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + stems.length <= words.length; at++)
    if (stems.every((stem, offset) => words[at + offset]?.stem === stem)) found.push(at)
  return found
}
