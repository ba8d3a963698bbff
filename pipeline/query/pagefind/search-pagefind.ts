import type { OpenFacets } from '../columns.ts'
import type { FacetCounts } from '../facet-counts.ts'
import { type Choice, choicesFor } from '../filters.ts'
import type { Hit } from '../hit.ts'
import { isCommon } from '../is-common.ts'
import { stemsOf } from '../languages.ts'
import { nothingLeft } from '../nothing-left.ts'
import { FACETS } from '../parts.ts'
import type { Term } from '../query.ts'
import { filtersFor, type Request, sortFor, typedQuery } from '../request.ts'
import type { Answer } from '../search.ts'
import { withAllValues } from './all-values.ts'
import { type Catalogue, catalogueFacets } from './catalogue.ts'
import { type Chosen, chosenIds } from './chosen-ids.ts'
import { leftOut } from './left-out.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import { pagefindHit } from './pagefind-hit.ts'
import { rankedResults } from './ranked-results.ts'

/**
 * Answers a request as `search` does, with what Pagefind can: no typos, dates by year, counts of facets with few values.
 * The counts cost more bytes than all else: a page shows the hits first.
 */
export async function searchPagefind(
  pagefind: Pagefind,
  catalogue: Catalogue,
  request: Request,
  counting: 'facets counted' | 'facets left out' = 'facets counted',
): Promise<Answer> {
  const query = typedQuery(request)
  const filters = filtersFor(query, request)
  const facets = await withAllValues(pagefind, catalogueFacets(catalogue), filters)
  const { choices, notes } = choicesFor(filters, facets)
  const ranked = await rankedResults(pagefind, query.terms, catalogue.languages)
  const counted = counting === 'facets counted'
  const chosen = await chosenIds(pagefind, facets, choices, query, counted)
  const ids = [...ranked.results.keys()].filter((id) => chosen.dated(id))
  const fitting = ids.filter((id) => chosen.fits(id, null))
  const sort = sortFor(query, request)
  if (sort === 'date') fitting.sort((a, b) => chosen.year(b) - chosen.year(a))
  const offset = Math.max(0, Math.floor(request.offset ?? 0))
  const page = fitting.slice(offset, offset + Math.min(1000, Math.max(0, request.limit ?? 20)))
  return {
    hits: await Promise.all(
      page.flatMap((id) => hitOf(pagefind, catalogue, query.terms, ranked.results.get(id))),
    ),
    total: fitting.length,
    offset,
    sort: sort === 'recurrence' ? 'relevance' : sort,
    missing: ranked.missing,
    facets: counted ? countsOf(ids, facets, chosen, choices) : NO_COUNTS,
    notes: [
      ...query.problems,
      ...leftOut({ ...query, sort }),
      ...ranked.notes,
      ...notes,
      ...nothingLeft(ranked.results.size, fitting.length, choices, query),
    ],
  }
}

const NO_COUNTS = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as FacetCounts

function hitOf(
  pagefind: Pagefind,
  catalogue: Catalogue,
  terms: readonly Term[],
  found: { readonly result: PagefindResult; readonly score: number } | undefined,
): readonly Promise<Hit>[] {
  if (!found) return []
  const words = terms.filter(({ sign }) => sign !== 'not').flatMap((term) => term.words)
  const rare = words.filter((word) => !isCommon(word, catalogue.languages))
  const stems = rare.flatMap(({ word }) => stemsOf(word, catalogue.languages))
  return [pagefindHit(pagefind, catalogue, found.result, found.score, stems)]
}

function countsOf(
  ids: readonly string[],
  facets: OpenFacets,
  chosen: Chosen,
  choices: readonly Choice[],
): FacetCounts {
  const counts = FACETS.map((facet) => {
    const own = choices.find((choice) => choice.facet === facet && !choice.not)?.codes
    const fitting = ids.filter((id) => chosen.fits(id, facet))
    const values = facets[facet].values.map(([value, label], code) => ({
      value,
      label,
      count: chosen.counted(facet, value, fitting),
      chosen: own?.has(code) ?? false,
    }))
    const shown = values.filter(({ count, chosen }) => count > 0 || chosen)
    return [facet, shown.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))]
  })
  return Object.fromEntries(counts)
}
