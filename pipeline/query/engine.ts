import { stem } from '../text/stem.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { cardTexts } from './card-texts.ts'
import { FIELDS, type Field } from './fields.ts'
import { type CardTable, type Expansions, FACETS, type FacetTable, type SearchParts } from './parts.ts'
import { openWordIndex, type WordIndex } from './word-index.ts'

/** A word of a card with what it shares with its other forms. */
export interface Stemmed extends Word {
  readonly stem: string
}

export type CardWords = Readonly<Record<Field, readonly Stemmed[]>>

/** An open index. Cards are read word by word only where a phrase, a prefix or a mark asks for it. */
export interface Engine {
  readonly size: number
  readonly cards: CardTable
  readonly facets: FacetTable
  readonly expansions: Expansions
  readonly words: WordIndex
  wordsOf(row: number): CardWords
  /** Words as printed, folded, and how often, by stem. */
  vocabulary(): Vocabulary
}

export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Opens the three files of index/ after `JSON.parse`. Throws where one of them is missing or damaged, and names it. */
export function openIndex(parts: SearchParts): Engine {
  check(parts)
  const { cards, facets, lunr } = parts
  const known = new Map<number, CardWords>()
  const wordsOfRow = (row: number): CardWords => {
    const found = known.get(row) ?? cardWords(cards, row)
    known.set(row, found)
    return found
  }
  let vocabulary: Vocabulary | undefined
  return {
    size: cards.cards.length,
    cards,
    facets,
    expansions: lunr.expansions,
    words: openWordIndex(lunr.index),
    wordsOf: wordsOfRow,
    vocabulary: () => (vocabulary ??= vocabularyOf(cards.cards.map((_, row) => wordsOfRow(row)))),
  }
}

function cardWords(cards: CardTable, row: number): CardWords {
  const card = cards.cards[row]
  const texts = card ? cardTexts(card, cards) : null
  const words = FIELDS.map((field) => [
    field,
    wordsOf(texts?.[field] ?? '').map((word) => ({ ...word, stem: stem(word.word) })),
  ])
  return Object.fromEntries(words)
}

function vocabularyOf(cards: readonly CardWords[]): Vocabulary {
  const vocabulary = new Map<string, Map<string, number>>()
  for (const card of cards)
    for (const field of FIELDS)
      for (const { stem, word } of card[field]) {
        const forms = vocabulary.get(stem) ?? new Map<string, number>()
        vocabulary.set(stem, forms.set(word, (forms.get(word) ?? 0) + 1))
      }
  return vocabulary
}

function check(parts: Partial<SearchParts>): void {
  const rows = parts.cards?.cards?.length
  if (rows === undefined || !parts.cards?.documents || !parts.cards.events)
    damaged('cards.json', 'cards, documents and events')
  if (
    !FACETS.every(
      (facet) => parts.facets?.[facet]?.rows?.length === rows && Array.isArray(parts.facets?.[facet]?.values),
    )
  )
    damaged('facets.json', `columns of ${rows} rows`)
  const { index, expansions } = parts.lunr ?? {}
  if (index?.rows !== rows || typeof index.words !== 'string' || !index.at || !index.fields || !expansions)
    damaged('lunr.json', `the words of ${rows} rows, and expansions`)
}

function damaged(file: string, expected: string): never {
  throw new Error(`Unexpected content of index/${file}, expected ${expected}: build the knowledge base again`)
}
