import type { Lexicon } from '../../model/knowledge.ts'
import { findTimes } from '../../text/times.ts'
import type { Column } from './columns.ts'
import { dayHeading } from './days.ts'
import type { Cell, Row } from './table-cells.ts'

/** A cell with what its column is for. */
export interface NamedCell {
  readonly cell: Cell
  readonly column: Column | null
}

/** The cells of a row that are not empty, with what their columns are for. */
export function namedCells(
  row: Row,
  columns: readonly (Column | null)[],
  lexicon: Lexicon,
): readonly NamedCell[] {
  return row.cells
    .map((cell, index) => ({ cell, column: columns[index] ?? null }))
    .filter(({ cell }) => cell.text !== '')
    .flatMap((named) => dayAndTime(named, lexicon))
}

/** "Sunday 14 June, 16:30-18:00" in a column of times or days are a day and a time. */
function dayAndTime(named: NamedCell, lexicon: Lexicon): readonly NamedCell[] {
  const { cell, column } = named
  if (column !== 'time' && column !== 'date') return [named]
  const time = findTimes(cell.text, lexicon)[0]
  const day = time ? cell.text.slice(0, time.span[0]).replace(/[\s,;:–-]+$/u, '') : ''
  const isAsPrinted = cell.text.length === cell.span[1] - cell.span[0]
  if (!time && dayHeading(cell.text, lexicon)) return [{ cell, column: 'date' }]
  if (!time || !isAsPrinted || !dayHeading(day, lexicon)) return [named]
  const [start, end] = cell.span
  const from = start + time.span[0]
  return [
    { cell: { span: [start, start + day.length], text: day }, column: 'date' },
    { cell: { span: [from, end], text: cell.text.slice(time.span[0]) }, column: 'time' },
  ]
}
