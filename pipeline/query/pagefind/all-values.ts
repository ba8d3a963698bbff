import { byCodeUnit } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import { type OpenFacets, openColumn } from '../columns.ts'
import type { Filter } from '../query.ts'
import type { Pagefind } from './pagefind.ts'

type Values = Awaited<ReturnType<Pagefind['filters']>>

const loaded = new WeakMap<Pagefind, Promise<Values>>()

/** With the values of facets that have too many for the catalogue, which are loaded where a query names such a facet. */
export async function withAllValues(
  pagefind: Pagefind,
  facets: OpenFacets,
  filters: readonly Filter[],
): Promise<OpenFacets> {
  const missing = filters.map(({ facet }) => facet).filter((facet) => facets[facet].values.length === 0)
  if (missing.length === 0) return facets
  const values = await remember(loaded, pagefind, () => pagefind.filters())
  const columns = missing.map((facet) => {
    const known = Object.keys(values[facet] ?? {}).sort(byCodeUnit)
    return [facet, openColumn({ values: known.map((value) => [value, namedBy(value)]), rows: [] })]
  })
  return { ...facets, ...Object.fromEntries(columns) }
}

/** What a value is called where nothing else is known: an id by its last part. */
export function namedBy(value: string): string {
  return value.includes('/') ? (value.split('/').at(-1) ?? value).replaceAll('-', ' ') : value
}
