import { cardTexts } from '../query/card-texts.ts'
import { FIELD_WEIGHTS } from '../query/fields.ts'
import { languageOf } from '../query/languages.ts'
import type { IndexedRows, SearchParts } from '../query/parts.ts'
import { buildWordIndex } from '../query/word-index.ts'

/** What `openIndex` of query/ takes, as plain JSON. */
export function searchParts({ cards, facets, expansions }: IndexedRows): SearchParts {
  const rows = cards.cards.map((card) => ({
    texts: cardTexts(card, cards),
    language: languageOf(card, cards),
  }))
  return { cards, facets, lunr: { index: buildWordIndex(FIELD_WEIGHTS, rows), expansions } }
}
