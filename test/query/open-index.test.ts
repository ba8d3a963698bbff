import { expect, it } from 'vitest'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { searchParts } from '../../pipeline/8-index/search-parts.ts'
import { openIndex } from '../../pipeline/query/open-index.ts'
import type { SearchParts } from '../../pipeline/query/parts.ts'
import { baseOf, record } from './base.ts'

const parts = searchParts(indexedRows(baseOf([record('lesson/one/a', 'Police matter.')])))

it.each([
  ['cards.json', { ...parts, cards: {} }],
  ['cards.json', {}],
  ['facets.json', { ...parts, facets: { ...parts.facets, type: { values: [], rows: [] } } }],
  ['facets.json', { ...parts, facets: {} }],
  ['lunr.json', { ...parts, lunr: {} }],
  ['lunr.json', { ...parts, lunr: { index: { rows: 1 }, expansions: {} } }],
])('names %s where it is damaged', (file, damaged) => {
  expect(() => openIndex(damaged as unknown as SearchParts)).toThrow(
    `Unexpected content of index/${file}, expected`,
  )
})
