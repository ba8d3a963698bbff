import type { Table, TableCell, TableRow } from 'mdast'
import { isPlainInside, isTableHead, positionOf, type SourceLine } from './plain.ts'

/** Fewer rows than these are parsed with those around them. */
const fewest = 8

const barred = /^\|[^\\`]*\|$/u

/** Whether the line is the dashes below the head of a table that begins a block, so that rows of plain cells must follow. */
export function opensRows(lines: readonly SourceLine[], index: number): boolean {
  const [before, head, dashes] = [-2, -1, 0].map((at) => lines[index + at]?.text ?? '')
  if (!head || !dashes || !barred.test(head) || !barred.test(dashes) || !isTableHead(head, dashes))
    return false
  return /^(?:\s*$|#)/u.test(before ?? '') && head.split('|').length === dashes.split('|').length
}

/**
 * The rows from line `from` on that hold plain cells between bars, if they are eight or more. A parser takes a tenth of a
 * millisecond for each cell, and tables of 100,000 rows are printed.
 */
export function plainRowsFrom(lines: readonly SourceLine[], from: number): readonly SourceLine[] {
  let end = from
  while (end < lines.length && isPlainRow(lines[end]?.text ?? '')) end++
  return end - from < fewest ? [] : lines.slice(from, end)
}

function isPlainRow(line: string): boolean {
  return line.length > 1 && line.startsWith('|') && line.endsWith('|') && line.split('|').every(isPlainInside)
}

/** The rows as a table without its head, just as remark-parse gives them. */
export function tableOf(rows: readonly SourceLine[]): Table {
  return { type: 'table', align: [], children: rows.map(rowOf), position: positionOf(rows, 0) }
}

function rowOf(line: SourceLine): TableRow {
  const children: TableCell[] = []
  for (let bar = 0; bar < line.text.length - 1; ) {
    const next = line.text.indexOf('|', bar + 1)
    children.push(cellOf(line, bar, next))
    bar = next
  }
  return { type: 'tableRow', children, position: positionOf([line], 0) }
}

/** The cell between two bars. The first belongs to it, the second only to the last of a row. */
function cellOf(line: SourceLine, bar: number, next: number): TableCell {
  const [start, end] = trimmed(line.text, bar + 1, next)
  const position = placeOf(line, bar, next === line.text.length - 1 ? next + 1 : next)
  if (start === end) return { type: 'tableCell', children: [], position }
  const value = line.text.slice(start, end)
  return {
    type: 'tableCell',
    children: [{ type: 'text', value, position: placeOf(line, start, end) }],
    position,
  }
}

function trimmed(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to]
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return [start, end]
}

function placeOf({ number, offset }: SourceLine, start: number, end: number) {
  return {
    start: { line: number, column: start + 1, offset: offset + start },
    end: { line: number, column: end + 1, offset: offset + end },
  }
}
