import { once } from '../text/once.ts'
import type { Engine } from './engine.ts'
import { type FacetCounts, facetCounts } from './facet-counts.ts'
import { choicesFor, fits } from './filters.ts'
import { findRows } from './find-rows.ts'
import { type Hit, hitFor } from './hit.ts'
import { isBetween } from './is-between.ts'
import { missingFrom } from './missing.ts'
import { nothingLeft } from './nothing-left.ts'
import type { Sort } from './query.ts'
import { filtersFor, type Request, sortFor, typedQuery } from './request.ts'
import { corrected } from './spelling.ts'
import type { Match } from './word-index.ts'

export type { Hit }

/** What a request is answered with. */
export interface Answer {
  readonly hits: readonly Hit[]
  /** Hits on all pages. */
  readonly total: number
  readonly offset: number
  readonly sort: Sort
  /** Counted when they are first looked at. */
  readonly facets: FacetCounts
  /** Words and phrases that no record has, though a text may have them. Looked up when they are first looked at. */
  readonly missing: readonly string[]
  /** For people: what was not understood, left out or searched besides. */
  readonly notes: readonly string[]
  /** Words that no record has, replaced by the nearest that some have: this was searched instead of what was typed. */
  readonly corrected?: string
  /** The same where other words of a plain query found something: this was not searched, but may be meant. */
  readonly suggested?: string
}

/** Answers any request; the same base and request give the same answer. */
export function search(engine: Engine, request: Request): Answer {
  const query = typedQuery(request)
  const found = findRows(engine, query.terms, request.plain ? 'where nothing is found' : 'always')
  const { choices, notes } = choicesFor(filtersFor(query, request), engine.facets)
  const { since, until } = query
  // Dates are looked at only where they matter: that takes a while for many rows.
  const dated =
    since === null && until === null
      ? found.matches
      : found.matches.filter(({ row }) => isBetween(engine.date(row), since, until))
  const fitting = dated.filter(({ row }) => fits(row, choices, engine.facets))
  const sort = sortFor(query, request)
  const offset = whole(request.offset, 0, Number.MAX_SAFE_INTEGER)
  const page = sorted(engine, fitting, sort).slice(offset, offset + whole(request.limit, 20, 1000))
  const counts = once(() =>
    facetCounts(
      dated.map(({ row }) => row),
      choices,
      engine.facets,
    ),
  )
  const missing = once(() => missingFrom(engine, query.terms))
  return {
    hits: page.map((match) => hitFor(engine, match, found)),
    total: fitting.length,
    offset,
    sort,
    get facets() {
      return counts()
    },
    get missing() {
      return missing()
    },
    notes: [
      ...query.problems,
      ...found.notes,
      ...notes,
      ...nothingLeft(found.matches.length, fitting.length, choices, query),
    ],
    ...(found.near.length > 0
      ? { [found.corrected ? 'corrected' : 'suggested']: corrected(request.text ?? '', found.near) }
      : {}),
  }
}

function whole(value: number | undefined, otherwise: number, most: number): number {
  return value !== undefined && value >= 0 ? Math.min(Math.floor(value), most) : otherwise
}

function sorted(engine: Engine, matches: readonly Match[], sort: Sort): readonly Match[] {
  if (sort === 'date') return [...matches].sort((a, b) => newerFirst(engine.date(a.row), engine.date(b.row)))
  if (sort === 'recurrence')
    return [...matches].sort((a, b) => engine.recurrence(b.row) - engine.recurrence(a.row))
  return matches
}

/** Records without a date come last. */
function newerFirst(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') > (b ?? '') ? -1 : 1
}
