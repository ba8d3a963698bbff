import type { IndexTier, OutFile } from '../model/base.ts'
import { languagesOf } from '../query/languages.ts'
import type { Catalogue } from '../query/pagefind/catalogue.ts'
import { FACETS, type IndexedRows } from '../query/parts.ts'
import { globalScript } from './global-script.ts'

/** Where one script would be too large: what the page needs to know before it asks. */
export function catalogueScript({ cards, facets }: IndexedRows, tier: IndexTier): OutFile {
  const catalogue: Catalogue = {
    tier: tier.name,
    size: tier.rows,
    partitions: tier.partitions,
    languages: languagesOf(cards),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, facets[facet].values.slice(0, MOST_VALUES)]),
    ) as unknown as Catalogue['facets'],
  }
  return { path: 'index/search.js', content: globalScript('debriefIndex', JSON.stringify(catalogue)) }
}

/** Names beyond this many are searched as words. */
const MOST_VALUES = 400
