import { type Element, elementsBelow, elementsOf, integer, textBelow } from '../office/element.ts'
import type { ItemOf, Piece } from '../office/flow.ts'
import { isBlank } from '../office/inline.ts'
import { laysOut } from '../office/lays-out.ts'
import { headingNode, paragraphNode } from '../office/nodes.ts'
import type { Odf } from './document.ts'
import { inlinesOf } from './inlines.ts'
import { asideNames, blockNames } from './names.ts'
import { nextMarker, restart, writtenNumber } from './numbering.ts'
import { tableNode } from './table.ts'

/** The blocks of a paragraph, list or table in reading order: shapes stand after the paragraph they hang on. */
export function readBlock(element: Element, odf: Odf): Piece[] {
  if (element.name === 'list') return listPieces(element, 0, undefined, odf)
  if (element.name === 'table') return tablePieces(element, odf)
  return paragraphPieces(element, undefined, odf)
}

/** The blocks below an element, whatever wraps them. */
export function readBlocks(element: Element, odf: Odf): Piece[] {
  return elementsOf(element).flatMap((child) => {
    if (blockNames.has(child.name)) return readBlock(child, odf)
    return asideNames.has(child.name) ? [] : readBlocks(child, odf)
  })
}

function paragraphPieces(element: Element, item: ItemOf | undefined, odf: Odf): Piece[] {
  odf.step()
  const place = odf.place()
  const { inlines, boxes } = inlinesOf(element, odf)
  const style = odf.styles.get('paragraph', element.attributes['style-name'])
  const depth =
    element.name === 'h'
      ? Math.max(integer(element.attributes['outline-level']) ?? style.outline ?? 1, 1)
      : style.title
        ? 1
        : 0
  const hanging = boxes.flatMap((box) => readBlocks(box, odf))
  if (isBlank(inlines)) return hanging
  if (depth > 0) {
    const marker =
      writtenNumber(element) ||
      item?.marker ||
      (element.name === 'h' ? (nextMarker('outline', depth, undefined, odf)?.marker ?? '') : '')
    return [{ node: headingNode(inlines, depth, place, marker) }, ...hanging]
  }
  const node = paragraphNode(inlines, place)
  return [item && style.numbered !== false ? { node, item } : { node }, ...hanging]
}

/** A nested list takes the style of the list around it unless it names its own. */
function listPieces(list: Element, level: number, around: string | undefined, odf: Odf): Piece[] {
  const style = list.attributes['style-name'] ?? around
  const goesOn =
    list.attributes['continue-numbering'] === 'true' || list.attributes['continue-list'] !== undefined
  if (level === 0 && !goesOn) restart(style, odf)
  return elementsOf(list, 'list-item', 'list-header').flatMap((entry) =>
    entryPieces(entry, level, style, odf),
  )
}

/** The first paragraph of an entry carries its marker; an entry that opens with a list has none of its own. */
function entryPieces(entry: Element, level: number, style: string | undefined, odf: Odf): Piece[] {
  let item: ItemOf | undefined
  return elementsOf(entry).flatMap((child) => {
    if (child.name === 'list') return listPieces(child, level + 1, style, odf)
    if (child.name === 'table') return tablePieces(child, odf)
    if (child.name !== 'p' && child.name !== 'h')
      return asideNames.has(child.name) ? [] : readBlocks(child, odf)
    if (entry.name === 'list-header') return paragraphPieces(child, undefined, odf)
    if (item) return paragraphPieces(child, { ...item, more: true }, odf)
    const marker = nextMarker(style, level + 1, integer(entry.attributes['start-value']), odf)
    const written = writtenNumber(entry)
    item = marker ? { ...marker, ...(written && { marker: written }), level, list: style ?? '' } : undefined
    return paragraphPieces(child, item, odf)
  })
}

/** The blocks in the cells of a table that only lays out the page, else the table. */
function tablePieces(element: Element, odf: Odf): Piece[] {
  const rows = elementsBelow(element, 'table-row')
  const cells = rows.map((row) => elementsOf(row, 'table-cell', 'covered-table-cell'))
  const hasHead = elementsBelow(element, 'table-header-rows').length > 0
  if (!hasHead && laysOut(cells.map((row) => row.map(paragraphsIn))))
    return cells.flatMap((row) => row.flatMap((cell) => readBlocks(cell, odf)))
  const node = tableNode(element, odf)
  return node ? [{ node }] : []
}

function paragraphsIn(cell: Element): number {
  const paragraphs = [...elementsBelow(cell, 'p'), ...elementsBelow(cell, 'h')]
  return paragraphs.filter((paragraph) => textBelow(paragraph).trim() !== '').length
}
