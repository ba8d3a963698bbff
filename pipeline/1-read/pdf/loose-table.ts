import { least } from '../../text/extremes.ts'
import { type Element, elementOfTable } from './element.ts'
import type { Box } from './engine.ts'
import { cellsOf, gutters } from './grid.ts'
import { boxOf, type Line, textOf } from './lines.ts'

/** A table without drawn lines: columns by white stripes, a row wherever the first column starts anew. */
export function looseTable(elements: readonly Element[]): Element | null {
  const lines = elements.flatMap((each) => (each.line ? [each.line] : []))
  const dividers = gutters(lines)
  const first = dividers[0]
  const head = lines[0]
  if (first === undefined || !head || isContents(cellsOf(lines, dividers))) return null
  const starts = rowStarts(cellsOf(lines, dividers)[0] ?? [])
  if (starts.length < 2) return null
  const rows = starts.map((top, i) => {
    const from = i === 0 ? -Infinity : top
    const to = starts[i + 1] ?? Infinity
    return cellsOf(
      lines.filter((line) => middle(line) >= from && middle(line) < to),
      dividers,
    )
  })
  if (rows.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length < 2) return null
  const box: Box = boxOf(lines)
  const order = least(lines.map((line) => line.order))
  return elementOfTable({ box, rows, order }, head.size)
}

/** Titles with page numbers are a table of contents, not a table. */
function isContents(columns: readonly (readonly Line[])[]): boolean {
  const last = columns.at(-1) ?? []
  return columns.length === 2 && last.every((line) => /^\d{1,4}$/.test(textOf(line)))
}

/** Tops of rows: lines of the first column, save those that continue the one above. */
function rowStarts(column: readonly Line[]): number[] {
  const pitches = column.slice(1).map((line, i) => line.base - (column[i]?.base ?? 0))
  const closest = least(pitches)
  const mixed = pitches.some((pitch) => pitch > closest * 1.3)
  return column
    .filter((line, i) => {
      const above = column[i - 1]
      if (!above) return true
      const close = line.base - above.base < line.size * 1.5 && line.base - above.base < closest * 1.3
      return !(mixed && close)
    })
    .map((line) => line.top)
}

function middle(line: Line): number {
  return (line.top + line.bottom) / 2
}
