import type { Table } from 'mdast'
import { drawnCell, lengthOf, type Piece, positionOf } from './drawn-cell.ts'
import { dataOf } from './nodes.ts'
import type { Line } from './stretches.ts'

/** A table, and the lines that it stands in: from `from` on, before `to`. */
export interface Drawn {
  readonly from: number
  readonly to: number
  readonly table: Table
}

/** No table that somebody drew has more lines. */
export const mostLines = 1_000
/** And none has more cells in a row. */
export const mostCells = 50

/** The part of a line that stands in one column; `to` may lie behind the line's last character. */
export interface Column {
  readonly from: number
  readonly to: number
}

/** A table of rows that are lines one below the other, each cut into columns. */
export function drawnTable(
  rows: readonly (readonly Line[])[],
  cut: (line: Line) => readonly Column[],
): Table {
  const cells = rows.map((lines) => cellsOf(lines, cut))
  const widths = widthsOf(cells)
  return {
    type: 'table',
    children: cells.map((row, index) => ({
      type: 'tableRow',
      children: row.map((pieces, column) => drawnCell(pieces, widths[column] ?? 0)),
      position: whole(rows[index] ?? []),
      data: dataOf(rows[index] ?? []),
    })),
    position: whole(rows.flat()),
    data: { ...dataOf(rows.flat()), wrapped: true },
  }
}

/** For each column what each line brings to it. */
function cellsOf(lines: readonly Line[], cut: (line: Line) => readonly Column[]): readonly Piece[][] {
  const cells: Piece[][] = []
  for (const line of lines)
    for (const [index, { from, to }] of cut(line).entries()) {
      const text = line.text.slice(from, to)
      const indent = text.length - text.trimStart().length
      const cell = cells[index] ?? []
      cells[index] = cell
      cell.push({ line, at: from + indent, value: text.trim(), indent })
    }
  return cells
}

/** How long the longest line of each column is. */
function widthsOf(cells: readonly (readonly Piece[][])[]): readonly number[] {
  const widths: number[] = []
  for (const row of cells)
    for (const [column, pieces] of row.entries())
      for (const piece of pieces) widths[column] = Math.max(widths[column] ?? 0, lengthOf(piece))
  return widths
}

function whole(lines: readonly Line[]) {
  const [first, last] = [lines[0], lines.at(-1)].map((line = { text: '', number: 1, offset: 0 }) => ({
    line,
    at: 0,
    value: line.text,
    indent: 0,
  }))
  return positionOf(first as Piece, last as Piece)
}
