import { remember } from '../../text/remember.ts'
import type { OpenFacets } from '../columns.ts'
import type { Choice } from '../filters.ts'
import { FACETS, type Facet } from '../parts.ts'
import type { Query } from '../query.ts'
import { MOST_COUNTED } from './catalogue.ts'
import type { Pagefind } from './pagefind.ts'

/** What was chosen, as tests of a result's id. */
export interface Chosen {
  /** Whether a result is what was chosen; what was chosen of the facet `but` is not asked. */
  fits(id: string, but: Facet | null): boolean
  dated(id: string): boolean
  year(id: string): number
  counted(facet: Facet, value: string, ids: readonly string[]): number
}

type Ids = ReadonlySet<string>

const asked = new WeakMap<Pagefind, Map<string, Promise<Ids>>>()

export async function chosenIds(
  pagefind: Pagefind,
  facets: OpenFacets,
  choices: readonly Choice[],
  { since, until, sort, terms }: Query,
  counted: boolean,
): Promise<Chosen> {
  const sets = new Map<string, Ids>()
  const load = async (facet: Facet, value: string) => {
    sets.set(`${facet} ${value}`, await idsWith(pagefind, facet, value))
  }
  const few = counted ? FACETS.filter((facet) => facets[facet].values.length <= MOST_COUNTED) : []
  const byYear = since !== null || until !== null || sort === 'date' || terms.length === 0
  await Promise.all([
    ...few.flatMap((facet) => facets[facet].values.map(([value]) => load(facet, value))),
    ...(counted || byYear ? facets.year.values : []).map(([value]) => load('year', value)),
    ...choices.flatMap(({ facet, codes }) =>
      [...codes].map((code) => load(facet, facets[facet].values[code]?.[0] ?? '')),
    ),
  ])
  const has = (facet: Facet, value: string, id: string) => sets.get(`${facet} ${value}`)?.has(id) ?? false
  const years = new Map<string, number>()
  for (const [value] of facets.year.values)
    for (const id of sets.get(`year ${value}`) ?? []) years.set(id, Number(value))
  const year = (id: string) => years.get(id) ?? 0
  return {
    year,
    dated: (id) =>
      (since === null && until === null) ||
      (years.has(id) &&
        year(id) >= Number(since?.slice(0, 4) ?? 0) &&
        year(id) <= Number(until?.slice(0, 4) ?? 9999)),
    fits: (id, but) =>
      choices.every(({ facet, codes, not }) => {
        if (facet === but && !not) return true
        return [...codes].some((code) => has(facet, facets[facet].values[code]?.[0] ?? '', id)) !== not
      }),
    counted: (facet, value, ids) => ids.reduce((count, id) => count + (has(facet, value, id) ? 1 : 0), 0),
  }
}

/** Results that have a value; asked once, for Pagefind unpacks its filters each time. */
function idsWith(pagefind: Pagefind, facet: Facet, value: string): Promise<Ids> {
  const known = remember(asked, pagefind, () => new Map<string, Promise<Ids>>())
  return remember(known, `${facet} ${value}`, async () => {
    const { results } = await pagefind.search(null, { filters: { [facet]: [value] } })
    return new Set(results.map(({ id }) => id))
  })
}
