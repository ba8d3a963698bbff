import { type Column, FACETS, type Facet, type FacetTable } from './parts.ts'

/** A facet, open: the codes of a row are those from `starts[row]` up to `starts[row + 1]`. */
export interface OpenColumn {
  readonly values: Column['values']
  readonly starts: Uint32Array
  readonly codes: Uint32Array
}

export type OpenFacets = Readonly<Record<Facet, OpenColumn>>

export function openFacets(table: FacetTable): OpenFacets {
  return Object.fromEntries(FACETS.map((facet) => [facet, openColumn(table[facet])])) as unknown as OpenFacets
}

/** The rows of a column one after the other: counting them makes no object. */
export function openColumn({ values, rows }: Column): OpenColumn {
  const starts = new Uint32Array(rows.length + 1)
  for (const [row, codes] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + codes.length
  const codes = new Uint32Array(starts[rows.length] ?? 0)
  for (const [row, own] of rows.entries()) codes.set(own, starts[row])
  return { values, starts, codes }
}

/** Calls `visit` with each code of a row. */
export function eachCode({ starts, codes }: OpenColumn, row: number, visit: (code: number) => void): void {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at++) visit(codes[at] ?? 0)
}
