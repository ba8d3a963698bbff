import { cellsOf } from './cells.ts'
import { levelsOf } from './levels.ts'
import type { Line } from './lines.ts'
import { looseRows } from './loose-rows.ts'
import type { RuledBand } from './ruled-bands.ts'

/**
 * The rows of a table with three rules, as printers of books set it: a head between the first two, and all the rows below it
 * before the third, told by white space. Null where the rules are others.
 */
export function headAndBody(bands: readonly RuledBand[], dividers: readonly number[]): Line[][][] | null {
  const [head, body, ...more] = bands
  if (!head || !body || more.length > 0 || levelsOf(head.lines).length > 1) return null
  return [cellsOf(head.lines, dividers), ...looseRows(body.lines, dividers)]
}
