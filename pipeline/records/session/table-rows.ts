import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { TimeMention } from '../../text/times.ts'
import type { Column } from './columns.ts'
import { labelled } from './labels.ts'
import type { NamedCell } from './named-cells.ts'
import { namedTalk } from './named-talk.ts'
import type { Piece } from './piece.ts'
import { cellPieces, isCount, isTimeCell, type Row, timeIn } from './table-cells.ts'

/** A row with a talk and neither a time nor a session of its own: one more of the session above. */
export function goesOn(cells: readonly NamedCell[], doc: SegmentedDoc): boolean {
  return (
    cells.some(({ column }) => column === 'talk') &&
    !cells.some(({ cell, column }) => column === 'title' || isTimeCell(cell, doc))
  )
}

/** The time of a row; null where it has none. */
export function timeOfRow(cells: readonly NamedCell[], doc: SegmentedDoc): TimeMention | null {
  return timeOf(
    cells,
    cells.findIndex(({ cell }) => isTimeCell(cell, doc)),
    doc,
  )
}

/**
 * The pieces of a row: what it is called, with its time, and all else. `many`: a row of a session with several talks, which are
 * entries of their own below it. `beside`: the time of the row above, where this one tells what happens then in another room.
 */
export function rowPieces(
  doc: SegmentedDoc,
  row: Row,
  cells: readonly NamedCell[],
  many: boolean,
  beside: TimeMention | null,
): readonly Piece[] {
  const timeAt = cells.findIndex(({ cell }) => isTimeCell(cell, doc))
  const time = timeOf(cells, timeAt, doc) ?? beside
  const others = cells.filter(
    ({ column }, index) => index !== timeAt && column !== 'end' && (column !== 'time' || timeAt < 0),
  )
  const under = (name: Column) =>
    others.findIndex(({ cell, column }) => column === name && !isCount(cell.text))
  const talkAt = under('talk')
  const given = talkAt < 0 || (many && under('title') >= 0) ? under('title') : talkAt
  const named =
    given >= 0
      ? given
      : others.findIndex(
          ({ cell, column }) => (column === null || others.length === 1) && !isCount(cell.text),
        )
  const told = talkBehindLabel(others, named, doc.lexicon)
  const titleAt = told < 0 ? named : told
  const label =
    told >= 0
      ? others[named]?.cell.text
      : given === talkAt
        ? others.find(({ column }) => column === 'title')?.cell.text
        : undefined
  return titleFirst(others, titleAt).flatMap(({ cell, column }) => {
    const index = others.findIndex((other) => other.cell === cell)
    if (told >= 0 && index === named) return []
    if (column === 'date') return cellPieces(doc, row, cell, null, 'line')
    if (many && index === talkAt)
      return cellPieces(doc, row, cell, null, 'row').map((piece, first) =>
        first === 0 ? { ...piece, talk: true } : piece,
      )
    if (index !== titleAt)
      return cellPieces(doc, row, cell, isOfTitles(column) ? unnamed(index, titleAt) : column, 'line')
    return cellPieces(doc, row, cell, null, 'row').map((piece, first) =>
      first === 0 ? { ...piece, time: time ?? piece.time, label: label ?? piece.label } : piece,
    )
  })
}

/** "Invited Talk 1" beside "Ann Roe (HARBO) — Tides of the north": where the talk is whose label is all that the cell `at` says. */
function talkBehindLabel(cells: readonly NamedCell[], at: number, lexicon: Lexicon): number {
  if (labelled(cells[at]?.cell.text ?? '', lexicon)?.title !== '') return -1
  return cells.findIndex(
    ({ cell, column }, index) =>
      index !== at &&
      (column === 'description' || column === null) &&
      namedTalk(cell.text, lexicon, true) !== null,
  )
}

/** The cells in their order, but for those that tell of what is called by a cell behind them. */
function titleFirst(cells: readonly NamedCell[], titleAt: number): readonly NamedCell[] {
  const tells = ({ column }: NamedCell, at: number) =>
    at < titleAt && (column === 'duration' || column === 'description')
  const early = cells.filter(tells)
  const others = cells.filter((cell, at) => !tells(cell, at))
  const title = cells[titleAt]
  return others.flatMap((cell) => (cell === title ? [cell, ...early] : [cell]))
}

const isOfTitles = (column: Column | null) => column === null || column === 'title' || column === 'talk'

/** Before the title such a cell says where; behind it, nothing that is known. */
const unnamed = (index: number, titleAt: number): Column | null => (index < titleAt ? 'place' : null)

/** The time in the cell `at`, with an end that has a column of its own; null where there is no such cell. */
function timeOf(cells: readonly NamedCell[], at: number, doc: SegmentedDoc): TimeMention | null {
  const time = timeIn(cells[at]?.cell.text ?? '', doc)
  const end = cells.find(({ column }) => column === 'end')?.cell.text
  const closing = end === undefined ? null : timeIn(end, doc)
  return time && closing && time.end === null ? { ...time, end: closing.start } : time
}
