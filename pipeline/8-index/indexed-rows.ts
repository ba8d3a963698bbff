import type { Base } from '../model/base.ts'
import type { IndexedRows } from '../query/parts.ts'
import { byCodeUnit } from '../text/fold.ts'
import { cardTable } from './cards.ts'
import { expansions } from './expansions.ts'
import { facetTable } from './facet-columns.ts'

/** What every index is made of: one row for each record but the rejected ones, sorted by id. */
export function indexedRows(base: Base): IndexedRows {
  const records = base.records
    .filter((record) => record.review !== 'rejected')
    .sort((a, b) => byCodeUnit(a.id, b.id))
  const cards = cardTable(base, records)
  return { cards, facets: facetTable(base, records, cards), expansions: expansions(base) }
}
