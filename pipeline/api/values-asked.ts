import type { Facet } from '../query/parts.ts'
import { parseQuery } from '../query/syntax.ts'

/** The values that the filters of a query name of a facet, asked for or not to be had: `type:lesson,finding` names two. */
export function valuesAsked(text: string, facet: Facet): readonly string[] {
  return parseQuery(text)
    .filters.filter((filter) => filter.facet === facet)
    .flatMap(({ values }) => values)
}
