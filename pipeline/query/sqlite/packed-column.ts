import type { OpenColumn } from '../columns.ts'
import type { Column } from '../parts.ts'

/** A column as two lists of numbers: how many codes each row has, and all codes, least byte first. */
export interface PackedColumn {
  readonly counts: Uint8Array
  readonly codes: Uint8Array
}

/** A row has at most so many values of one facet; the rest is left out. */
const MOST = 255

export function packColumn({ rows }: Column): PackedColumn {
  const counts = new Uint8Array(rows.length)
  let all = 0
  for (let row = 0; row < rows.length; row++) all += counts[row] = Math.min(MOST, rows[row]?.length ?? 0)
  const codes = new Uint32Array(all)
  let at = 0
  for (let row = 0; row < rows.length; row++)
    for (let own = 0; own < (counts[row] ?? 0); own++) codes[at++] = rows[row]?.[own] ?? 0
  return { counts, codes: new Uint8Array(codes.buffer) }
}

export function unpackColumn(values: Column['values'], { counts, codes }: PackedColumn): OpenColumn {
  const starts = new Uint32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0)
  return { values, starts, codes: new Uint32Array(codes.slice().buffer) }
}
