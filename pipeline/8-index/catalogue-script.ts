import type { IndexTier } from '../model/base.ts'
import type { OutFile } from '../model/out-file.ts'
import { languagesOf } from '../query/languages.ts'
import { type Catalogue, MOST_COUNTED } from '../query/pagefind/catalogue.ts'
import { type Column, FACETS, type Facet, type IndexedRows } from '../query/parts.ts'
import { globalScript } from './global-script.ts'
import { statedCount } from './stated-files.ts'

/** Where one script would be too large: what the page needs to know before it asks. */
export function catalogueScript({ cards, facets }: IndexedRows, tier: IndexTier): OutFile {
  const catalogue: Catalogue = {
    tier: tier.name,
    size: tier.rows,
    partitions: tier.partitions,
    stated: tier.partitions === 0 ? 0 : statedCount(cards),
    languages: languagesOf(cards),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, isCut(facet, facets[facet]) ? [] : facets[facet].values]),
    ) as unknown as Catalogue['facets'],
  }
  return { path: 'index/search.js', content: globalScript('debriefIndex', JSON.stringify(catalogue)) }
}

const NAMES: readonly Facet[] = ['event', 'document', 'organisation', 'speaker']

/** A large base names thousands: the page loads them where a query asks for one. */
function isCut(facet: Facet, { values }: Column): boolean {
  return NAMES.includes(facet) && values.length > MOST_COUNTED
}
