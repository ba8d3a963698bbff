import { cardTexts } from '../pipeline/query/card-texts.ts'
import { cardWords } from '../pipeline/query/card-words.ts'
import { FIELDS, type Field } from '../pipeline/query/fields.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'

/** The text of each field, by row. */
export function fieldTexts({ cards }: IndexedRows): readonly Readonly<Record<Field, string>>[] {
  return cards.cards.map((card) => cardTexts(card, cards))
}

/** What `of` makes of the words of each field as ours are given them, by row. */
export function fieldWords<Words>(
  { cards }: IndexedRows,
  of: (words: ReturnType<typeof cardWords>[Field]) => Words,
): readonly Readonly<Record<Field, Words>>[] {
  return cards.cards.map((card) => {
    const words = cardWords(card, cards)
    return Object.fromEntries(FIELDS.map((field) => [field, of(words[field])])) as Record<Field, Words>
  })
}
