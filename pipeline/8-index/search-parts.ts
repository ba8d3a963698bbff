import type { Base } from '../model/base.ts'
import { cardTexts } from '../query/card-texts.ts'
import { FIELD_WEIGHTS } from '../query/fields.ts'
import type { SearchParts } from '../query/parts.ts'
import { buildWordIndex } from '../query/word-index.ts'
import { byCodeUnit } from '../text/fold.ts'
import { cardTable } from './cards.ts'
import { expansions } from './expansions.ts'
import { facetTable } from './facet-columns.ts'

/** What `openIndex` of query/ takes, as plain JSON: one row for each record but the rejected ones, sorted by id. */
export function searchParts(base: Base): SearchParts {
  const records = base.records
    .filter((record) => record.review !== 'rejected')
    .sort((a, b) => byCodeUnit(a.id, b.id))
  const cards = cardTable(base, records)
  const rows = cards.cards.map((card) => ({ ...cardTexts(card, cards) }))
  return {
    cards,
    facets: facetTable(base, records, cards),
    lunr: { index: buildWordIndex(FIELD_WEIGHTS, rows), expansions: expansions(base) },
  }
}
