import type { Word } from '../text/words.ts'
import { type CardWords, cardWords, phrasesIn } from './card-words.ts'
import { openFacets } from './columns.ts'
import type { Engine } from './engine.ts'
import type { Field } from './fields.ts'
import { isCommon } from './is-common.ts'
import { languagesOf, phrasesOf, stemsOf } from './languages.ts'
import { FACETS, type SearchParts } from './parts.ts'
import { formsIn, vocabularyOf } from './vocabulary.ts'
import { openWordIndex } from './word-index.ts'

/**
 * Opens the three files of index/ after `JSON.parse`. Throws where one of them is missing or damaged, and names it. Cards
 * are read word by word only where a phrase, a prefix or a mark asks for it.
 */
export function openIndex(parts: SearchParts): Engine {
  check(parts)
  const { cards: names, facets, lunr } = parts
  const { cards } = names
  const card = (row: number) => cards[row] ?? missing(row, cards.length)
  const known = new Map<number, CardWords>()
  const wordsOf = (row: number): CardWords => {
    const found = known.get(row) ?? cardWords(card(row), names)
    known.set(row, found)
    return found
  }
  const words = openWordIndex(lunr.index)
  const languages = languagesOf(names)
  return {
    size: cards.length,
    names,
    languages,
    facets: openFacets(facets),
    expansions: lunr.expansions,
    words,
    card,
    date: (row) => card(row).date,
    recurrence: (row) => card(row).documents,
    wordsOf,
    rowsWithPhrase: (phrase, fields) => {
      const phrases = phrasesOf(phrase, languages)
      const has = (row: number) => phrases.some((stems) => hasPhrase(wordsOf(row), stems, fields))
      return new Set(candidates(phrase, fields).filter(has))
    },
    rowsWithCommon: (stems) => {
      const rows = new Map<number, number>()
      for (const row of cards.keys()) {
        const { title, text } = wordsOf(row)
        const has = new Set([...title, ...text].map(({ stem }) => stem))
        const count = [...stems].filter((stem) => has.has(stem)).length
        if (count > 0) rows.set(row, count)
      }
      return rows
    },
    vocabulary: vocabularyOf(() => formsIn([...cards.keys()].map(wordsOf))),
  }

  /** Rows that have all words of the phrase that the index has. */
  function candidates(phrase: readonly Word[], fields: readonly Field[]): readonly number[] {
    let rows: readonly number[] | null = null
    for (const word of phrase.filter((one) => !isCommon(one, languages))) {
      const stems = stemsOf(word.word, languages)
      const clauses = stems.map((stem) => ({ stem, weight: 1, fields }))
      const having = new Set(words.ask(clauses).map(({ row }) => row))
      rows = rows === null ? [...having] : rows.filter((row) => having.has(row))
    }
    return rows ?? [...cards.keys()]
  }
}

function hasPhrase(card: CardWords, stems: readonly string[], fields: readonly Field[]): boolean {
  return fields.some((one) => phrasesIn(card[one], stems).length > 0)
}

function missing(row: number, size: number): never {
  throw new Error(`Unexpected row ${row}, expected one of ${size}`)
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
