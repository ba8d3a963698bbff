import type { Table } from 'mdast'
import { type Element, elementsOf, integer } from '../office/element.ts'
import { type Inline, isBlank, lineEnd } from '../office/inline.ts'
import { type Cell, type Row, tableOf } from '../office/table.ts'
import type { Odf } from './document.ts'
import { inlinesOf } from './inlines.ts'
import { asideNames } from './names.ts'

/** A table; null where it is empty. What stands in a cell becomes lines, tables in it too. */
export function tableNode(element: Element, odf: Odf): Table | null {
  const place = odf.place()
  const node = tableOf(rowsOf(element, false, odf), place)
  const first = node?.children[0]?.data?.place
  return node && { ...node, data: { place: first ?? place } }
}

function rowsOf(element: Element, header: boolean, odf: Odf): Row[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'table-row') return [rowOf(child, header, odf)]
    if (!/^table-(?:header-rows|rows|row-group)$/u.test(child.name)) return []
    return rowsOf(child, header || child.name === 'table-header-rows', odf)
  })
}

/** Cells that another one covers are there and empty, so columns stay in line. */
function rowOf(row: Element, header: boolean, odf: Odf): Row {
  const cells = elementsOf(row, 'table-cell', 'covered-table-cell').map((cell) => cellOf(cell, odf))
  return { cells, header, place: cells[0]?.place ?? odf.place() }
}

function cellOf(cell: Element, odf: Odf): Cell {
  const first = { place: undefined as Cell['place'] | undefined }
  const inlines = linesOf(cell, odf, first)
  return {
    inlines,
    span: integer(cell.attributes['number-columns-repeated']) ?? 1,
    place: first.place ?? odf.place(),
  }
}

function linesOf(element: Element, odf: Odf, first: { place: Cell['place'] | undefined }): Inline[] {
  return elementsOf(element).flatMap((child) => {
    if (asideNames.has(child.name)) return []
    if (child.name !== 'p' && child.name !== 'h') return linesOf(child, odf, first)
    odf.step()
    first.place ??= odf.place()
    const { inlines, boxes } = inlinesOf(child, odf)
    const own = isBlank(inlines) ? [] : [...inlines, { text: lineEnd }]
    return [...own, ...boxes.flatMap((box) => linesOf(box, odf, first))]
  })
}
