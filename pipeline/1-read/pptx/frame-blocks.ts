import type { Place } from '../../model/place.ts'
import { attributeAt, type Element, elementAt, elementsBelow, elementsOf } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { type Inline, isBlank, lineEnd } from '../office/inline.ts'
import { phrasing } from '../office/phrasing.ts'
import { tableOf } from '../office/table.ts'
import type { Slide } from './shapes.ts'
import { textInlines } from './text.ts'

/** What a frame holds: a table, else what is written in its chart or diagram. */
export function frameBlocks(frame: Element, slide: Slide, place: Place): Piece[] {
  const content = elementAt(frame, 'graphic', 'graphicData')
  const table = elementAt(content, 'tbl')
  if (table) return tableBlocks(table, slide, place)
  if (elementAt(content, 'chart')) slide.remarks.note('chart', place)
  const id = attributeAt(content, 'relIds', 'r:dm') ?? attributeAt(content, 'chart', 'r:id')
  return elementsBelow(slide.diagrams.get(id ?? ''), 'p').flatMap((paragraph) => {
    const inlines = textInlines(paragraph, new Map())
    return isBlank(inlines)
      ? []
      : [{ node: { type: 'paragraph' as const, children: phrasing(inlines), data: { place } } }]
  })
}

/** Cells that another one covers are there and empty, so columns stay in line. */
function tableBlocks(table: Element, slide: Slide, place: Place): Piece[] {
  const hasHeader = /^(?:1|true)$/u.test(attributeAt(table, 'tblPr', 'firstRow') ?? '')
  const rows = elementsOf(table, 'tr').map((row, i) => ({
    header: hasHeader && i === 0,
    place,
    cells: elementsOf(row, 'tc').map((cell) => ({ inlines: cellLines(cell, slide), span: 1, place })),
  }))
  const node = tableOf(rows, place)
  return node ? [{ node }] : []
}

function cellLines(cell: Element, slide: Slide): Inline[] {
  return elementsOf(elementAt(cell, 'txBody'), 'p').flatMap((paragraph) => {
    const inlines = textInlines(paragraph, slide.links)
    return isBlank(inlines) ? [] : [...inlines, { text: lineEnd }]
  })
}
