import { type Column, FACETS, type FacetTable, type IndexedRows } from '../pipeline/query/parts.ts'
import type { Collection } from './collections.ts'

/** The documents of a collection as rows of an index. */
export function collectionRows({ docs }: Pick<Collection, 'docs'>): IndexedRows {
  const none: Column = { values: [], rows: docs.map(() => []) }
  return {
    cards: {
      documents: {},
      events: {},
      cards: docs.map(({ id, title, text }) => ({
        id,
        type: 'lesson',
        title,
        text,
        section: [],
        place: '',
        document: '',
        event: null,
        date: null,
        names: [],
        labels: [],
        documents: 1,
        review: 'candidate',
      })),
    },
    facets: Object.fromEntries(FACETS.map((facet) => [facet, none])) as unknown as FacetTable,
    expansions: {},
  }
}
