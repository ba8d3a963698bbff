import type { DraftSection } from '../../pipeline/query/draft/draft-sections.ts'
import { lessonsForDraft, type SectionAdvice } from '../../pipeline/query/draft/lessons-for-draft.ts'
import type { Engine } from '../../pipeline/query/engine.ts'
import { openIndex } from '../../pipeline/query/open-index.ts'
import { type Catalogue, catalogueFacets, isCatalogue } from '../../pipeline/query/pagefind/catalogue.ts'
import { draftInPagefind } from '../../pipeline/query/pagefind/draft-pagefind.ts'
import type { SearchParts } from '../../pipeline/query/parts.ts'
import { watchForFailed } from '../failed-files.ts'
import { NOT_LOADED, openPagefind } from '../open-pagefind.ts'

export type Index = SearchParts | Catalogue | undefined

/** Knows what matters to a draft, whatever the base is searched with. */
export interface Adviser extends Pick<Engine, 'facets'> {
  advise(sections: readonly DraftSection[], without: ReadonlySet<string>): Promise<readonly SectionAdvice[]>
}

const OTHERWISE = 'The command line does the same: debrief draft FILE.'

/** The adviser of a base, or why there is none. */
export async function adviserFor(index: Index): Promise<Adviser | string> {
  try {
    if (index && isCatalogue(index)) return await largeAdviser(index)
    if (index) {
      const engine = openIndex(index)
      return {
        facets: engine.facets,
        advise: async (sections, without) => lessonsForDraft(engine, sections, { without }),
      }
    }
  } catch {
    // A damaged index is said in the same words as a missing one: the remedy is the same.
  }
  return `The search index did not load (assets/search.js). ${OTHERWISE}`
}

async function largeAdviser(catalogue: Catalogue): Promise<Adviser | string> {
  if (catalogue.tier !== 'pagefind') return `This base was built for the command line. ${OTHERWISE}`
  if (location.protocol === 'file:')
    return `This base is too large for a page opened from a folder: serve it (npx debrief serve) and open its address. ${OTHERWISE}`
  const hasFailed = watchForFailed('/assets/pagefind/')
  const pagefind = await openPagefind(catalogue).catch(() => null)
  if (!pagefind) return `${NOT_LOADED} ${OTHERWISE}`
  return {
    facets: catalogueFacets(catalogue),
    advise: async (sections, without) => {
      const advice = await draftInPagefind(pagefind, catalogue, sections, { without })
      if (await hasFailed()) throw new Error(`${NOT_LOADED} ${OTHERWISE}`)
      return advice
    },
  }
}
