import { greatest, least } from '../../text/extremes.ts'
import { cellsOf, gutters } from './cells.ts'
import type { Box } from './engine.ts'
import { gathered } from './gathered.ts'
import { headAndBody } from './head-and-body.ts'
import type { Line } from './lines.ts'
import { isWholeRow, type RuledBand, ruledBands, titleBands } from './ruled-bands.ts'
import { type Rule, rulesOf, stacksOf, tolerance } from './rules.ts'

/** A table: rows of cells of lines. */
export interface Table {
  readonly box: Box
  readonly rows: readonly (readonly (readonly Line[])[])[]
  readonly order: number
  /** Whether its columns are drawn as well. */
  readonly drawn: boolean
}

/** Tables that are drawn with lines: at least three rules above each other of one width, and columns between them. */
export function ruledTables(
  rules: readonly Box[],
  lines: readonly Line[],
  page: { width: number; height: number },
): Table[] {
  if (rules.length < 3) return []
  const { across, upright } = rulesOf(rules, page)
  const free = new Set(lines)
  const tables: Table[] = []
  for (const stack of stacksOf(across)) {
    for (const table of tablesIn(ruledBands(stack, across, upright, [...free]))) {
      for (const row of table.rows) for (const cell of row) for (const line of cell) free.delete(line)
      tables.push(table)
    }
  }
  return tables
}

function tablesIn(bands: readonly RuledBand[]): Table[] {
  const drawn = bands.some((band) => band.dividers.length > 0)
  const isTitle = titleBands(bands)
  const tables: Table[] = []
  let group: RuledBand[] = []
  const flush = () => {
    const table = tableOf(group, drawn)
    if (table) tables.push(table)
    group = []
  }
  for (const band of bands) {
    if (drawn && !isWholeRow(band) && !goesOn(group, band)) flush()
    if (drawn ? band.dividers.length > 0 || isWholeRow(band) : band.lines.length > 0 && !isTitle(band))
      group.push(band)
    else flush()
  }
  flush()
  return tables
}

/** Whether a band has the columns of those above, some of them perhaps joined. */
function goesOn(group: readonly RuledBand[], { dividers }: RuledBand): boolean {
  if (dividers.length === 0) return false
  const above = group.findLast((band) => band.dividers.length > 0)?.dividers
  if (!above) return true
  const [fewer, more] = above.length < dividers.length ? [above, dividers] : [dividers, above]
  return fewer.every((x) => more.some((y) => Math.abs(x - y) < tolerance))
}

function tableOf(bands: readonly RuledBand[], drawn: boolean): Table | null {
  const lines = gathered(bands, (band) => band.lines)
  const widest = bands.reduce<readonly number[]>(
    (best, band) => (band.dividers.length > best.length ? band.dividers : best),
    [],
  )
  const dividers = drawn ? widest : gutters(lines)
  if (dividers.length === 0 || bands.length < 2) return null
  const whole = (drawn ? null : headAndBody(bands, dividers)) ?? rowsOf(bands, dividers, drawn)
  const rows = whole.filter((row) => row.some((cell) => cell.length > 0))
  const usedColumns = dividers.concat(0).filter((_, i) => rows.some((row) => row[i]?.length)).length
  if (rows.length < 2 || usedColumns < 2) return null
  const first = bands[0]
  const last = bands.at(-1)
  if (!first || !last) return null
  const left = least(lines.map((line) => line.left))
  const right = greatest(lines.map((line) => line.right))
  return {
    box: [left, first.top, right, last.bottom],
    rows,
    order: least(lines.map((line) => line.order)),
    drawn,
  }
}

/** A row a band; what stands in a cell that covers several rows is given with the first of them. */
function rowsOf(bands: readonly RuledBand[], dividers: readonly number[], drawn: boolean): Line[][][] {
  const rows: Line[][][] = bands.map(() => dividers.concat(0).map(() => []))
  const owners: number[][] = []
  bands.forEach((band, i) => {
    const own = dividers.concat(0).map((_, column) => {
      const above = owners[i - 1]?.[column]
      return drawn && above !== undefined && !hasLid(band, dividers, column) ? above : i
    })
    owners.push(own)
    const edges = drawn ? band.dividers : dividers
    cellsOf(band.lines, edges).forEach((cell, k) => {
      const from = edges[k - 1] ?? -Infinity
      const column = dividers.filter((x) => x < from + tolerance).length
      for (const line of cell) rows[own[column] ?? i]?.[column]?.push(line)
    })
  })
  return rows
}

function hasLid({ lids }: RuledBand, dividers: readonly number[], column: number): boolean {
  const from = dividers[column - 1] ?? -Infinity
  const to = dividers[column] ?? Infinity
  return lids.some((lid: Rule) => lid.from < to - tolerance && lid.to > from + tolerance)
}
