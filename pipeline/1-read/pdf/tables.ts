import type { PhrasingContent, Table, TableCell } from 'mdast'
import type { PdfPage } from './engine.ts'
import { gathered } from './gathered.ts'
import { inlineOf } from './inline.ts'
import { boxOf, type Line } from './lines.ts'
import { isLabel } from './marked-lines.ts'
import { isBareMarker } from './markers.ts'
import { paragraphsOf } from './paragraphs.ts'
import { dataOf, placeOf } from './place.ts'
import type { Table as Grid } from './ruled-tables.ts'
import type { BodyStyle } from './style.ts'

/** A grid as an mdast table; paragraphs and items within a cell are kept apart by breaks, bullets and counts left out. */
export function tableOf(grid: Grid, page: PdfPage, body: BodyStyle): Table {
  const columns = grid.rows[0]?.map((_, i) => columnEdges(grid, i)) ?? []
  return {
    type: 'table',
    children: grid.rows.map((row) => ({
      type: 'tableRow',
      children: row.map((lines, i) => cellOf(lines, columns[i] ?? { left: 0, right: 0 }, page, body)),
      data: dataOf(
        page,
        gathered(row, (cell) => cell),
      ),
    })),
    data: placeOf(page, grid.box),
  }
}

function columnEdges(grid: Grid, column: number): { left: number; right: number } {
  const [left, , right] = boxOf(gathered(grid.rows, (row) => row[column] ?? []))
  return { left, right }
}

function cellOf(
  lines: readonly Line[],
  edges: { left: number; right: number },
  page: PdfPage,
  body: BodyStyle,
): TableCell {
  const children: PhrasingContent[] = []
  for (const paragraph of paragraphsOf(lines, edges, body)) {
    const first = paragraph.lines[0]
    if (children.length > 0) children.push({ type: 'break' })
    const skip =
      first && paragraph.marked && (isLabel(first) || isBareMarker(first.words[0]?.text ?? '')) ? 1 : 0
    const words = inlineOf(paragraph.lines, paragraph.breaks, { links: page.links, skip })
    for (const node of words) children.push(node)
  }
  return { type: 'tableCell', children, ...(lines.length > 0 ? { data: dataOf(page, lines) } : {}) }
}
