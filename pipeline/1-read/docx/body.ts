import { type Element, elementAt, elementsBelow, elementsOf } from '../office/element.ts'
import type { Piece } from '../office/flow.ts'
import { laysOut } from '../office/lays-out.ts'
import { pieceOf, readParagraph } from './paragraph.ts'
import { cellsIn, rowsIn, tableNode } from './table.ts'
import type { Word } from './word.ts'

/** Names of the elements that `readBlock` reads. */
export const blockNames: ReadonlySet<string> = new Set(['p', 'tbl', 'altChunk'])

/** The blocks of a paragraph or table, in reading order: text boxes stand after the paragraph they hang on. */
export function readBlock(element: Element, word: Word): Piece[] {
  if (element.name === 'altChunk') {
    word.remarks.note('foreign-part', { paragraph: word.paragraphs + 1 })
    return []
  }
  if (element.name === 'tbl') return readTable(element, word)
  const paragraph = readParagraph(element, word)
  const piece = pieceOf(paragraph)
  return [...(piece ? [piece] : []), ...paragraph.boxes.flatMap((box) => readBlocks(box, word))]
}

/** The blocks below an element, whatever wraps them. */
export function readBlocks(element: Element, word: Word): Piece[] {
  return elementsOf(element).flatMap((child) => {
    if (blockNames.has(child.name)) return readBlock(child, word)
    return isSkipped(child.name) ? [] : readBlocks(child, word)
  })
}

/** Whether what stands inside is another form of something that is read elsewhere, or was taken out of the text. */
export function isSkipped(name: string): boolean {
  return name === 'Fallback' || name === 'del' || name === 'moveFrom' || name.endsWith('Pr')
}

/** The blocks in the cells of a table that only lays out the page, else the table. */
function readTable(element: Element, word: Word): Piece[] {
  const rows = rowsIn(element)
  const isHeadOrGone = (row: Element) => elementAt(row, 'trPr', 'tblHeader') ?? elementAt(row, 'trPr', 'del')
  if (!rows.some(isHeadOrGone) && laysOut(rows.map((row) => cellsIn(row).map(paragraphsIn))))
    return rows.flatMap((row) => cellsIn(row).flatMap((cell) => readBlocks(cell, word)))
  const node = tableNode(element, word)
  return node ? [{ node }] : []
}

function paragraphsIn(cell: Element): number {
  return elementsBelow(cell, 'p').filter((paragraph) => elementsBelow(paragraph, 't').length > 0).length
}
