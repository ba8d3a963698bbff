import type { Table } from 'mdast'
import { attributeAt, type Element, elementAt, elementsOf, integer, switchAt } from '../office/element.ts'
import { type Inline, isBlank, lineEnd } from '../office/inline.ts'
import { type Cell, type Row, tableOf } from '../office/table.ts'
import { readParagraph } from './paragraph.ts'
import type { Word } from './word.ts'

/** A table; null where it is empty. What stands in a cell becomes lines, tables in it too. */
export function tableNode(element: Element, word: Word): Table | null {
  const place = { paragraph: word.paragraphs + 1 }
  return tableOf(
    rowsIn(element)
      .filter((row) => !isDeleted(row, word))
      .map((row) => rowOf(row, word)),
    place,
  )
}

function rowOf(element: Element, word: Word): Row {
  const properties = elementAt(element, 'trPr')
  const place = { paragraph: word.paragraphs + 1 }
  const before = integer(attributeAt(properties, 'gridBefore', 'val')) ?? 0
  const cells = cellsIn(element).map((cell) => cellOf(cell, word))
  const gap: Cell[] = before > 0 ? [{ inlines: [], span: before, place }] : []
  return { cells: [...gap, ...cells], header: switchAt(properties, 'tblHeader') ?? false, place }
}

function isDeleted(row: Element, word: Word): boolean {
  if (!elementAt(row, 'trPr', 'del')) return false
  word.remarks.note('tracked-deletion', { paragraph: word.paragraphs + 1 })
  return true
}

function cellOf(element: Element, word: Word): Cell {
  const place = { paragraph: word.paragraphs + 1 }
  const span = integer(attributeAt(element, 'tcPr', 'gridSpan', 'val')) ?? 1
  return { inlines: linesOf(element, word), span: Math.max(span, 1), place }
}

function linesOf(element: Element, word: Word): Inline[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name !== 'p')
      return child.name.endsWith('Pr') || child.name === 'Fallback' ? [] : linesOf(child, word)
    const { inlines, boxes } = readParagraph(child, word)
    const own = isBlank(inlines) ? [] : [...inlines, { text: lineEnd }]
    return [...own, ...boxes.flatMap((box) => linesOf(box, word))]
  })
}

/** The rows of a table. */
export function rowsIn(table: Element): Element[] {
  return wrapped(table, 'tr')
}

/** The cells of a row. */
export function cellsIn(row: Element): Element[] {
  return wrapped(row, 'tc')
}

/** Rows and cells may stand inside content controls and marks of revision. */
function wrapped(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return /^(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/u.test(child.name) ? wrapped(child, name) : []
  })
}
