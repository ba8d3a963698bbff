import { type OpenColumn, openColumn } from '../columns.ts'
import type { Column } from '../parts.ts'

/** A column as two lists of numbers: how many codes each row has, and all codes, least byte first. */
export interface PackedColumn {
  readonly counts: Uint8Array
  readonly codes: Uint8Array
}

/** A row has at most so many values of one facet; the rest is left out. */
const MOST = 255

export function packColumn({ values, rows }: Column): PackedColumn {
  const kept = rows.map((codes) => codes.slice(0, MOST))
  const { codes } = openColumn({ values, rows: kept })
  return { counts: Uint8Array.from(kept, (row) => row.length), codes: new Uint8Array(codes.buffer) }
}

export function unpackColumn(values: Column['values'], { counts, codes }: PackedColumn): OpenColumn {
  const starts = new Uint32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0)
  return { values, starts, codes: new Uint32Array(codes.slice().buffer) }
}
