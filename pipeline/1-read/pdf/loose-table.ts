import { least } from '../../text/extremes.ts'
import { cellsOf, cutAtGutters, gutters } from './cells.ts'
import { type Element, elementOfTable } from './element.ts'
import { boxOf, type Line, textOf } from './lines.ts'
import { looseRows } from './loose-rows.ts'

/** A table without drawn lines: columns by white stripes, rows by white space and by what the first column says. */
export function looseTable(elements: readonly Element[]): Element | null {
  const whole = elements.map((each) => each.line).filter((line) => line !== undefined)
  const dividers = gutters(whole)
  const lines = cutAtGutters(whole, dividers)
  const head = lines[0]
  if (dividers.length === 0 || !head || isContents(cellsOf(lines, dividers))) return null
  const rows = looseRows(lines, dividers)
  if (rows.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length < 2) return null
  const order = least(lines.map((line) => line.order))
  return elementOfTable({ box: boxOf(lines), rows, order, drawn: false }, head.size)
}

/** Titles with page numbers are a table of contents, not a table. */
function isContents(columns: readonly (readonly Line[])[]): boolean {
  const last = columns.at(-1) ?? []
  return columns.length === 2 && last.every((line) => /^\d{1,4}$/.test(textOf(line)))
}
