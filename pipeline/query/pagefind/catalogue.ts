import type { StemLanguage } from '../../text/stem.ts'
import { type OpenFacets, openFacets } from '../columns.ts'
import { type Column, FACETS, type Facet, type FacetTable } from '../parts.ts'

/** What index/search.js puts into `globalThis.debriefIndex` where the base is too large for one script. */
export interface Catalogue {
  readonly tier: 'lunr' | 'pagefind' | 'sqlite'
  readonly size: number
  /** Pagefind bundles beside the page: assets/pagefind/0/ and so on. */
  readonly partitions: number
  /** Files beside the partitions that say in how many documents things are stated; 0 where none is stated twice. */
  readonly stated: number
  /** What its words are stemmed as. */
  readonly languages: readonly StemLanguage[]
  /** Values by facet; none for names of which there are too many: `withAllValues` has them. */
  readonly facets: Readonly<Record<Facet, Column['values']>>
}

/** Facets with more values are not counted: each value is a search. */
export const MOST_COUNTED = 80

/** The values, without the rows that have them. */
export function catalogueFacets({ facets }: Catalogue): OpenFacets {
  const columns = FACETS.map((facet) => [facet, { values: facets[facet], rows: [] }])
  return openFacets(Object.fromEntries(columns) as unknown as FacetTable)
}

/** Whether a base is searched in pieces rather than from one script. */
export function isCatalogue(parts: object): parts is Catalogue {
  return 'tier' in parts && 'partitions' in parts
}
