import type { Engine } from '../query/engine.ts'
import { choicesFor, fits } from '../query/filters.ts'
import { findRows } from '../query/find-rows.ts'
import { isBetween } from '../query/is-between.ts'
import type { Filter, Query } from '../query/query.ts'
import { parseQuery } from '../query/syntax.ts'
import type { Match } from '../query/word-index.ts'
import { EXPERIENCE } from '../text/type-order.ts'
import type { Brief } from './brief.ts'

/** What a list is made of where its brief does not say: experience, and what its words mean. */
const STATING: readonly string[] = [...EXPERIENCE, 'definition']

/** Rows of the index that answer the question within the brief's limits, best first, without what only shows them. */
export function rowsFor(brief: Brief, engine: Engine): readonly Match[] {
  const query = parseQuery(brief.question)
  const filters = [...query.filters, ...filtersOf(brief, query)]
  const { choices } = choicesFor(filters, engine.facets)
  const [since, until] = [brief.since ?? query.since, brief.until ?? query.until]
  return findRows(engine, query.terms).matches.filter(
    ({ row }) => isBetween(engine.date(row), since, until) && fits(row, choices, engine.facets),
  )
}

function filtersOf(brief: Brief, query: Query): readonly Filter[] {
  const isTyped = query.filters.some(({ facet, not }) => facet === 'type' && !not)
  const filters: readonly Filter[] = [
    { facet: 'type', values: brief.types.length > 0 || isTyped ? brief.types : STATING, not: false },
    { facet: 'theme', values: brief.themes, not: false },
    { facet: 'country', values: brief.countries, not: false },
    { facet: 'language', values: brief.languages, not: false },
  ]
  return filters.filter(({ values }) => values.length > 0)
}
