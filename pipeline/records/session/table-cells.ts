import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { leadingTime, type TimeMention } from '../../text/times.ts'
import { cellLines } from '../cell-lines.ts'
import type { Column } from './columns.ts'
import { piecesOfLine } from './lines.ts'
import { namedTalk } from './named-talk.ts'
import { namesStandFirst } from './names-first.ts'
import type { Piece } from './piece.ts'

/** A row of a programme's table. */
export interface Row {
  readonly block: Block
  readonly at: number
  readonly cells: readonly Cell[]
}

/** A cell of a table, and its words with white space folded. */
export interface Cell {
  readonly span: Span
  readonly text: string
}

/** The pieces of a cell, line by line; the first looks like `look`. */
export function cellPieces(
  doc: SegmentedDoc,
  row: Row,
  cell: Cell,
  column: Column | null,
  look: 'row' | 'line',
): readonly Piece[] {
  return cellLines(row.block, cell.span).flatMap((span, n) =>
    piecesOfLine(doc, row.block, row.at, span, n === 0 ? look : 'line').map((piece) =>
      column === 'speaker' && isTalk(piece.text, doc) ? piece : { ...piece, column },
    ),
  )
}

/** "• Ann Roe (HARBO), Tides of the North": where people are named with what they talk about, that is an entry. */
function isTalk(text: string, doc: SegmentedDoc): boolean {
  return namedTalk(text.replace(/^[-–—•*]\s+/u, ''), doc.lexicon, namesStandFirst(doc)) !== null
}

/** The block as a row of its cells. */
export function rowOf(doc: SegmentedDoc, block: Block, at: number): Row {
  return {
    block,
    at,
    cells: (block.cells ?? [block.span]).map((span) => ({ span, text: foldSpace(textAt(doc.text, span)) })),
  }
}

/** A cell of which a time is all but all. */
export function isTimeCell({ text }: Cell, doc: SegmentedDoc): boolean {
  const time = text.length < 60 ? timeIn(text, doc) : null
  return time !== null && !/\p{L}{4}/u.test(text.slice(time.span[1]))
}

/** The time that a text begins with. Cells are filled in by hand: "9.:15" is 9:15. */
export function timeIn(text: string, doc: SegmentedDoc): TimeMention | null {
  return leadingTime(text.replace(/[.,]:|:[.,]/gu, ':'), doc.lexicon)
}

/** A row's number says nothing of what happens in it. */
export function isCount(text: string): boolean {
  return /^[\d.#)]+$/u.test(text)
}
