import { FACETS, type Facet } from '../pipeline/query/parts.ts'
import { SORTS, type Sort } from '../pipeline/query/query.ts'

/** What the reader asked for. It lies in the address, so that it can be shared and gone back to. */
export interface State {
  readonly text: string
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>
  readonly sort: Sort | null
  /** How many results are shown. */
  readonly shown: number
}

export const PAGE_LENGTH = 20
const MOST_SHOWN = 1000

/** Reads the address's hash; what it does not know it leaves out. */
export function stateFrom(hash: string): State {
  const asked = new URLSearchParams(hash.replace(/^#/u, ''))
  const filters: Partial<Record<Facet, readonly string[]>> = {}
  for (const facet of FACETS) {
    const values = asked.getAll(facet)
    if (values.length > 0) filters[facet] = [...new Set(values)]
  }
  const sort = SORTS.find((known) => known === asked.get('sort')) ?? null
  const shown = Math.min(
    MOST_SHOWN,
    Math.max(PAGE_LENGTH, Number.parseInt(asked.get('shown') ?? '', 10) || 0),
  )
  return { text: asked.get('q') ?? '', filters, sort, shown }
}

/** The hash for a state; "#" where nothing is asked. */
export function hashFor(state: State): string {
  const asked = new URLSearchParams()
  if (state.text !== '') asked.set('q', state.text)
  for (const facet of FACETS) for (const value of state.filters[facet] ?? []) asked.append(facet, value)
  if (state.sort !== null) asked.set('sort', state.sort)
  if (state.shown > PAGE_LENGTH) asked.set('shown', String(state.shown))
  return `#${asked}`
}

/** The state with a filter set where it was not, and the other way round; the list starts from its top again. */
export function toggled(state: State, facet: Facet, value: string): State {
  const set = state.filters[facet] ?? []
  const values = set.includes(value) ? set.filter((other) => other !== value) : [...set, value]
  const { [facet]: _, ...others } = state.filters
  return {
    ...state,
    shown: PAGE_LENGTH,
    filters: values.length > 0 ? { ...others, [facet]: values } : others,
  }
}

export function filterPairs(state: State): readonly (readonly [facet: Facet, value: string])[] {
  return FACETS.flatMap((facet) => (state.filters[facet] ?? []).map((value) => [facet, value] as const))
}

/** Whether anything is asked at all. */
export function isAsking(state: State): boolean {
  return state.text.trim().length > 1 || filterPairs(state).length > 0 || state.sort !== null
}
