import { once } from '../text/once.ts'
import { plural } from '../text/plural.ts'
import type { Engine } from './engine.ts'
import { type FacetCounts, facetCounts } from './facet-counts.ts'
import { type Choice, choicesFor, fits } from './filters.ts'
import { findRows } from './find-rows.ts'
import { type Hit, hitFor } from './hit.ts'
import { isBetween } from './is-between.ts'
import { missingFrom } from './missing.ts'
import type { Facet } from './parts.ts'
import type { Filter, Query, Sort } from './query.ts'
import { corrected } from './spelling.ts'
import { parseQuery, plainQuery } from './syntax.ts'
import type { Match } from './word-index.ts'

/** A question: a query as typed, and what was chosen beside it. */
export interface Request {
  readonly text?: string
  /** The text is words and nothing else: what would be syntax is not read as such. */
  readonly plain?: boolean
  /** Values by facet; they join those in the text. */
  readonly filters?: Readonly<Partial<Record<Facet, readonly string[]>>>
  /** 20 where it is not given, at most 1000. */
  readonly limit?: number
  readonly offset?: number
  /** Wins over a `sort:` in the text. */
  readonly sort?: Sort
}

export type { Hit }

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
  const text = request.text ?? ''
  const query = request.plain ? plainQuery(text) : parseQuery(text)
  const found = findRows(engine, query.terms, request.plain ? 'where nothing is found' : 'always')
  const { choices, notes } = choicesFor([...query.filters, ...filtersOf(request)], engine.facets)
  const { since, until } = query
  // Dates are looked at only where they matter: that takes a while for many rows.
  const dated =
    since === null && until === null
      ? found.matches
      : found.matches.filter(({ row }) => isBetween(engine.date(row), since, until))
  const fitting = dated.filter(({ row }) => fits(row, choices, engine.facets))
  const browsing = query.terms.every(({ sign }) => sign === 'not')
  const sort = request.sort ?? query.sort ?? (browsing ? 'date' : 'relevance')
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
      ...nothingLeft(found.matches, fitting, choices, query),
    ],
    ...(found.near.length > 0
      ? { [found.corrected ? 'corrected' : 'suggested']: corrected(text, found.near) }
      : {}),
  }
}

function filtersOf({ filters }: Request): readonly Filter[] {
  return Object.entries(filters ?? {}).map(([facet, values]) => ({
    facet: facet as Facet,
    values: values ?? [],
    not: false,
  }))
}

function whole(value: number | undefined, otherwise: number, most: number): number {
  return value !== undefined && value >= 0 ? Math.min(Math.floor(value), most) : otherwise
}

function nothingLeft(
  found: readonly Match[],
  fitting: readonly Match[],
  choices: readonly Choice[],
  query: Query,
): readonly string[] {
  if (fitting.length > 0 || found.length === 0) return []
  const by = [...new Set(choices.map(({ facet }) => facet)), ...(query.since || query.until ? ['date'] : [])]
  return [`The words find ${plural(found.length, 'record')}, but none with this ${by.join(', ')}.`]
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
