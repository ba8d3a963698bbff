import type { Block, SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { leadingTime, type TimeMention } from '../../text/times.ts'
import { areHeadings, type Column, columnsOf } from './columns.ts'
import { dayHeading } from './days.ts'
import { piecesOfLine } from './lines.ts'
import type { Piece } from './piece.ts'

interface Row {
  readonly block: Block
  readonly at: number
  readonly cells: readonly Cell[]
}

interface Cell {
  readonly span: Span
  readonly text: string
}

/** The pieces of one table in reading order, or day by day where its columns are days. */
export function tablePieces(
  doc: SegmentedDoc,
  blocks: readonly (readonly [block: Block, at: number])[],
): readonly Piece[] {
  const rows = blocks.map(([block, at]) => rowOf(doc, block, at))
  const head = rows[0]
  if (!head) return []
  const days = head.cells.flatMap((cell, index) => (dayHeading(cell.text, doc.lexicon) ? [index] : []))
  if (days.length >= 2) return days.flatMap((index) => dayColumn(doc, rows, index))
  const timed = rows.some((row) => row.cells.some((cell) => isTimeCell(cell, doc)))
  let columns: readonly (Column | null)[] = []
  const pieces = rows.flatMap((row) => {
    const texts = row.cells.map(({ text }) => text)
    if (areHeadings(texts, doc.lexicon)) {
      columns = columnsOf(texts, doc.lexicon)
      return []
    }
    // A table without a head may be marked to have one: where its first row has a time, it is an entry.
    const entry = row.cells.some((cell) => isTimeCell(cell, doc))
    if (row.block.header && !entry && !texts.some((text) => dayHeading(text, doc.lexicon))) return []
    return rowPieces(doc, row, columns)
  })
  const plain = !timed && !columns.includes('title')
  return pieces.map((piece) => ({
    ...piece,
    look: plain && piece.look === 'row' ? 'line' : piece.look,
    timedTable: timed,
  }))
}

/** A grid with one column a day: the times stand at the left of every row. */
function dayColumn(doc: SegmentedDoc, rows: readonly Row[], index: number): readonly Piece[] {
  return rows.flatMap((row, n) => {
    const cell = row.cells[index]
    if (!cell || cell.text === '') return []
    const time = n === 0 ? null : timeIn(row.cells[0]?.text ?? '', doc)
    return cellPieces(doc, row, cell, null, n === 0 ? 'line' : 'row').map((piece, first) =>
      first === 0 && time ? { ...piece, time, timedTable: true } : piece,
    )
  })
}

function rowPieces(doc: SegmentedDoc, row: Row, columns: readonly (Column | null)[]): readonly Piece[] {
  const cells = row.cells
    .map((cell, index) => ({ cell, column: columns[index] ?? null }))
    .filter(({ cell }) => cell.text !== '')
  const timeAt = cells.findIndex(({ cell }) => isTimeCell(cell, doc))
  const time =
    timeAt < 0
      ? null
      : timeOf(
          cells.map(({ cell, column }) => ({ text: cell.text, column })),
          timeAt,
          doc,
        )
  const others = cells.filter(
    ({ column }, index) => index !== timeAt && column !== 'end' && (column !== 'time' || timeAt < 0),
  )
  const named = others.findIndex(({ cell, column }) => column === 'title' && !isCount(cell.text))
  const titleAt =
    named >= 0
      ? named
      : others.findIndex(
          ({ cell, column }) => (column === null || others.length === 1) && !isCount(cell.text),
        )
  return others.flatMap(({ cell, column }, index) => {
    if (column === 'date') return cellPieces(doc, row, cell, null, 'line')
    if (index !== titleAt)
      return cellPieces(
        doc,
        row,
        cell,
        column === 'title' || column === null ? (index < titleAt ? 'place' : null) : column,
        'line',
      )
    return cellPieces(doc, row, cell, null, 'row').map((piece, first) =>
      first === 0 && time ? { ...piece, time } : piece,
    )
  })
}

function timeOf(
  cells: readonly { readonly text: string; readonly column: Column | null }[],
  at: number,
  doc: SegmentedDoc,
): TimeMention | null {
  const time = timeIn(cells[at]?.text ?? '', doc)
  const end = cells.find(({ column }) => column === 'end')
  const closing = end ? timeIn(end.text, doc) : null
  return time && closing && time.end === null ? { ...time, end: closing.start } : time
}

function cellPieces(
  doc: SegmentedDoc,
  row: Row,
  cell: Cell,
  column: Column | null,
  look: 'row' | 'line',
): readonly Piece[] {
  const lines = row.block.lines
    .filter((line) => line[0] < cell.span[1] && line[1] > cell.span[0])
    .map((line): Span => [Math.max(line[0], cell.span[0]), Math.min(line[1], cell.span[1])])
  const spans = lines.length > 0 ? lines.filter((span) => span[1] > span[0]) : [cell.span]
  return spans.flatMap((span, n) =>
    piecesOfLine(doc, row.block, row.at, span, n === 0 ? look : 'line').map((piece) => ({
      ...piece,
      column,
    })),
  )
}

function rowOf(doc: SegmentedDoc, block: Block, at: number): Row {
  return {
    block,
    at,
    cells: (block.cells ?? [block.span]).map((span) => ({ span, text: foldSpace(textAt(doc.text, span)) })),
  }
}

/** A cell of which a time is all but all. */
function isTimeCell({ text }: Cell, doc: SegmentedDoc): boolean {
  const time = text.length < 60 ? timeIn(text, doc) : null
  return time !== null && !/\p{L}{4}/u.test(text.slice(time.span[1]))
}

/** Cells are filled in by hand: "9.:15" is 9:15. */
function timeIn(text: string, doc: SegmentedDoc): TimeMention | null {
  return leadingTime(text.replace(/[.,]:|:[.,]/gu, ':'), doc.lexicon)
}

/** A row's number says nothing of what happens in it. */
function isCount(text: string): boolean {
  return /^[\d.#)]+$/u.test(text)
}
