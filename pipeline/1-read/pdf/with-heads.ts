import type { Band } from './bands.ts'
import { type Element, elementOfLine } from './element.ts'
import { gathered } from './gathered.ts'
import { boxOf, type Line, sideBySide } from './lines.ts'
import { looseTable } from './loose-table.ts'

/** Points by which a head may stand off the column it heads. */
const tolerance = 3

/**
 * Bands in which a row of heads, a line from side to side below it, and the table below that are one table: the heads start
 * where its columns do.
 */
export function withHeads(bands: readonly Band[]): Band[] {
  const out: Band[] = []
  for (const band of bands) {
    const [heads, across] = [out.at(-2), out.at(-1)]
    const whole = band.kind === 'table' && heads && across ? headedTable(heads, across, band.table) : null
    if (whole) out.splice(-2, 2, { kind: 'table', table: whole })
    else out.push(band)
  }
  return out
}

function headedTable(heads: Band, across: Band, below: Element): Element | null {
  if (heads.kind !== 'plain' || across.kind !== 'plain' || !below.table) return null
  const [line, ...more] = across.elements
  const [first, second] = heads.elements
  if (!line?.line || more.length > 0 || !first || !second) return null
  if (!heads.elements.every((head) => head.line && sideBySide(head, first))) return null
  const { rows } = below.table
  const starts = (rows[0] ?? []).map((_, i) => boxOf(gathered(rows, (row) => row[i] ?? []))[0])
  if (heads.elements.length !== starts.length) return null
  if (!heads.elements.every(({ left }, i) => Math.abs(left - (starts[i] ?? 0)) < tolerance)) return null
  const lines: Line[] = gathered(rows, (row) => row.flat())
  return looseTable([...heads.elements, line, ...lines.map(elementOfLine)])
}
