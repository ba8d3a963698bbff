import { greatest, least } from '../../text/extremes.ts'
import { gathered } from './gathered.ts'
import { boxOf, type Line } from './lines.ts'
import { type Cell, overColumns, type Row } from './over-columns.ts'
import type { Table } from './ruled-tables.ts'

/** Points by which what stands in a cell may reach into the row or column beside it. */
const tolerance = 4

/**
 * Tables that the file's tags name, where they are printed as they are tagged: cells from left to right, rows one below the
 * other, and two rows of two cells at least. One that goes on in the next column of the page is a table in each.
 */
export function taggedTables(lines: readonly Line[]): Table[] {
  const tables = new Map<number, Map<number, Map<number, Cell>>>()
  for (const line of lines) {
    const name = line.words[0]?.cell
    if (!name) continue
    const row = entry(entry(tables, name.table), name.row)
    const cell = row.get(name.place)
    if (cell) cell.lines.push(line)
    else row.set(name.place, { ...name, lines: [line] })
  }
  return [...tables.values()].flatMap((rows) => tablesOf([...rows.values()].map(inOrder)))
}

function entry<Value>(map: Map<number, Map<number, Value>>, key: number): Map<number, Value> {
  const found = map.get(key) ?? new Map<number, Value>()
  map.set(key, found)
  return found
}

function inOrder(cells: ReadonlyMap<number, Cell>): Cell[] {
  return [...cells.values()].sort((a, b) => a.place - b.place)
}

function tablesOf(rows: readonly Row[]): Table[] {
  if (rows.filter((row) => row.length > 1).length < 2) return []
  const parts = overColumns([...rows].sort((a, b) => (a[0]?.row ?? 0) - (b[0]?.row ?? 0)))
  return parts.every(isPrintedSo) ? parts.map((part) => tableOf(part)) : []
}

function tableOf(sorted: readonly Row[]): Table {
  const count = greatest(gathered(sorted, (row) => row.map((cell) => Math.max(cell.cells, cell.place + 1))))
  const ends = endsOf(sorted, count)
  const lines = gathered(sorted, (row) => gathered(row, (cell) => cell.lines))
  return {
    box: boxOf(lines),
    rows: sorted.map((row) => placed(row, ends)),
    order: least(lines.map((line) => line.order)),
    drawn: false,
  }
}

function isPrintedSo(rows: readonly Row[]): boolean {
  const inRows = rows.every((row) =>
    row.every((cell, i) => {
      const before = row[i - 1]
      return !before || boxOf(before.lines)[2] < boxOf(cell.lines)[0] + tolerance
    }),
  )
  return inRows && rows.every((row, i) => i === 0 || topOf(rows[i - 1] ?? []) < topOf(row) + tolerance)
}

function topOf(row: Row): number {
  return boxOf(gathered(row, (cell) => cell.lines))[1]
}

/** Where the text of each column ends on the right, by the rows that have all cells. */
function endsOf(rows: readonly Row[], count: number): number[] {
  const ends = new Array<number>(count).fill(-Infinity)
  for (const row of rows)
    for (const { cells, place, lines } of row)
      if (cells === count) ends[place] = Math.max(ends[place] ?? -Infinity, boxOf(lines)[2])
  return ends
}

/** A row with fewer cells than columns has some that cover several: each stands where its text does. */
function placed(row: Row, ends: readonly number[]): Line[][] {
  const out = ends.map((): Line[] => [])
  let next = 0
  for (const { cells, place, lines } of row) {
    const [left] = boxOf(lines)
    const found = ends.findIndex((end, i) => i >= next && end > left)
    const column = cells === ends.length || found < 0 ? Math.max(next, place) : found
    out[Math.min(column, ends.length - 1)]?.push(...lines)
    next = column + 1
  }
  return out.map((cell) => cell.sort((a, b) => a.base - b.base || a.left - b.left))
}
