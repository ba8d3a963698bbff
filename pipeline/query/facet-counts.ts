import { byCodeUnit } from '../text/fold.ts'
import type { OpenFacets } from './columns.ts'
import { type Choice, fits } from './filters.ts'
import { FACETS, type Facet } from './parts.ts'

/** A value of a facet and how many hits there would be with it. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>

/** Counts for rows that the words find. What is chosen within a facet does not narrow its own counts. */
export function facetCounts(
  rows: readonly number[],
  choices: readonly Choice[],
  table: OpenFacets,
): FacetCounts {
  const counts = FACETS.map((facet) => {
    const others = choices.filter((choice) => choice.facet !== facet || choice.not)
    const chosen = choices.find((choice) => choice.facet === facet && !choice.not)?.codes
    const column = table[facet]
    const counted = new Uint32Array(column.values.length)
    const fitting = others.length === 0 ? rows : rows.filter((row) => fits(row, others, table))
    // Written out: of many thousand rows, a call for each code takes longer than the counting.
    const { starts, codes } = column
    for (const row of fitting)
      for (let at = starts[row] ?? 0, end = starts[row + 1] ?? 0; at < end; at++) {
        const code = codes[at] ?? 0
        counted[code] = (counted[code] ?? 0) + 1
      }
    const values = column.values
      .map(([value, label], code) => ({
        value,
        label,
        count: counted[code] ?? 0,
        chosen: chosen?.has(code) ?? false,
      }))
      .filter(({ count, chosen }) => count > 0 || chosen)
      .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label) || byCodeUnit(a.value, b.value))
    return [facet, values]
  })
  return Object.fromEntries(counts)
}
