import type { Facet } from './parts.ts'
import type { Filter, Query, Sort } from './query.ts'
import { parseQuery, plainQuery } from './syntax.ts'

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

/** The query of a request, read as it asks to be. */
export function typedQuery({ text = '', plain }: Request): Query {
  return plain ? plainQuery(text) : parseQuery(text)
}

/** All filters: those in the text, then those chosen beside it. */
export function filtersFor(query: Query, { filters }: Request): readonly Filter[] {
  const chosen = Object.entries(filters ?? {}).map(([facet, values]) => ({
    facet: facet as Facet,
    values: values ?? [],
    not: false,
  }))
  return [...query.filters, ...chosen]
}

/** How hits are sorted: as the request says, or else the text; the newest first where no word is asked for. */
export function sortFor(query: Query, request: Request): Sort {
  const browsing = query.terms.every(({ sign }) => sign === 'not')
  return request.sort ?? query.sort ?? (browsing ? 'date' : 'relevance')
}
