import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { patternOf } from '../../text/phrases.ts'
import { columnsOf } from './columns.ts'
import { labelled } from './labels.ts'
import type { Piece } from './piece.ts'
import { cellPieces, isTimeCell, type Row, timeIn } from './table-cells.ts'

/** Which columns of a table are rooms or tracks in which something happens at the same time, by its head; fewer than two are none. */
export function roomColumns({ cells }: Row, lexicon: Lexicon): readonly number[] {
  const [first, ...others] = cells
  const isTime = first && (first.text === '' || columnsOf([first.text], lexicon)[0] === 'time')
  const heads = others.filter(({ text }) => text !== '')
  if (!isTime || heads.length < 2 || !heads.every(({ text }) => isRoom(text, lexicon))) return []
  return others.map((_, at) => at + 1)
}

function isRoom(words: string, lexicon: Lexicon): boolean {
  return patternOf(lexicon, 'sessions', 'rooms').test(words) || labelled(words, lexicon)?.kind === 'group'
}

/** What happens in the rooms at the time of a row, each once: a break that every room has is one. */
export function inRooms(doc: SegmentedDoc, row: Row, columns: readonly number[]): readonly Piece[] {
  const [first] = row.cells
  const time = first && isTimeCell(first, doc) ? timeIn(first.text, doc) : null
  const cells = columns.map((at) => row.cells[at]).filter((cell) => cell !== undefined)
  const each = cells.filter(
    ({ text }, at) => text !== '' && cells.findIndex((other) => other.text === text) === at,
  )
  return each.flatMap((cell) =>
    cellPieces(doc, row, cell, null, 'row').map((piece, line) =>
      line === 0 && time ? { ...piece, time, timedTable: true } : piece,
    ),
  )
}
