import type { Column, Facet } from '../parts.ts'

/** What index/search.js puts into `globalThis.debriefIndex` where the base is too large for one script. */
export interface Catalogue {
  readonly tier: 'lunr' | 'pagefind' | 'sqlite'
  readonly size: number
  /** Pagefind bundles beside the page: assets/pagefind/0/ and so on. */
  readonly partitions: number
  /** Values that can be chosen, by facet. */
  readonly facets: Readonly<Record<Facet, Column['values']>>
}

/** Whether a base is searched in pieces rather than from one script. */
export function isCatalogue(parts: object): parts is Catalogue {
  return 'tier' in parts && 'partitions' in parts
}
