import type { Table, TableCell, TableRow } from 'mdast'
import type { Place } from '../../model/place.ts'
import type { Inline } from './inline.ts'
import { phrasing } from './phrasing.ts'

/** A row before it is mdast. */
export interface Row {
  readonly cells: readonly Cell[]
  /** The source marks it as the table's header. */
  readonly header: boolean
  readonly place: Place
}

export interface Cell {
  readonly inlines: readonly Inline[]
  /** Columns it covers, at least 1. */
  readonly span: number
  readonly place: Place
}

/** No honest table is wider; repeated empty columns of spreadsheets are. */
const widest = 64

/** A table of the rows that say anything; null where none does. A cell that covers several columns leaves the others empty. */
export function tableOf(rows: readonly Row[], place: Place): Table | null {
  const children = rows.map(rowNode).filter((row) => row.children.some((cell) => cell.children.length > 0))
  return children.length === 0 ? null : { type: 'table', children, data: { place } }
}

function rowNode(row: Row): TableRow {
  const children: TableCell[] = []
  for (const cell of row.cells) {
    children.push({ type: 'tableCell', children: phrasing(cell.inlines), data: { place: cell.place } })
    for (let i = 1; i < cell.span && children.length < widest; i++) {
      children.push({ type: 'tableCell', children: [], data: { place: cell.place } })
    }
  }
  while (children.length > 1 && children.length > widest && children.at(-1)?.children.length === 0)
    children.pop()
  return { type: 'tableRow', children, data: { place: row.place, ...(row.header ? { header: true } : {}) } }
}
