import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { TimeMention } from '../../text/times.ts'
import { areHeadings, type Column, columnsOf } from './columns.ts'
import { dayHeading } from './days.ts'
import { namedCells } from './named-cells.ts'
import type { Piece } from './piece.ts'
import { inRooms, roomColumns } from './side-by-side.ts'
import { cellPieces, isTimeCell, type Row, rowOf, timeIn } from './table-cells.ts'
import { goesOn, rowPieces, timeOfRow } from './table-rows.ts'

/** The pieces of one table in reading order; day by day where its columns are days, hour by hour where they are rooms. */
export function tablePieces(
  doc: SegmentedDoc,
  blocks: readonly (readonly [block: Block, at: number])[],
): readonly Piece[] {
  const rows = blocks.map(([block, at]) => rowOf(doc, block, at))
  const head = rows[0]
  if (!head) return []
  const days = head.cells.flatMap((cell, index) => (dayHeading(cell.text, doc.lexicon) ? [index] : []))
  if (days.length >= 2) return days.flatMap((index) => dayColumn(doc, rows, index))
  const rooms = roomColumns(head, doc.lexicon)
  if (rooms.length > 0) return rows.slice(1).flatMap((row) => inRooms(doc, row, rooms))
  const timed = rows.some((row) => row.cells.some((cell) => isTimeCell(cell, doc)))
  let columns: readonly (Column | null)[] = columnsByLook(rows, doc)
  // In the next room something else happens at the time of the row above.
  let time: TimeMention | null = null
  const pieces = rows.flatMap((row, n) => {
    const texts = row.cells.map(({ text }) => text)
    if (areHeadings(texts, doc.lexicon)) {
      columns = columnsOf(texts, doc.lexicon)
      return []
    }
    // A table without a head may be marked to have one: where its first row has a time, it is an entry.
    const entry = row.cells.some((cell) => isTimeCell(cell, doc))
    if (row.block.header && !entry && !texts.some((text) => dayHeading(text, doc.lexicon))) return []
    const cells = namedCells(row, columns, doc.lexicon)
    const placed = cells.some(({ column }) => column === 'place')
    if (entry) time = placed ? timeOfRow(cells, doc) : null
    const beside = !entry && placed ? time : null
    const below = rows[n + 1]
    const many =
      goesOn(cells, doc) || (below !== undefined && goesOn(namedCells(below, columns, doc.lexicon), doc))
    return rowPieces(doc, row, cells, many, beside)
  })
  const plain = !timed && !columns.includes('title')
  return pieces.map((piece) => ({
    ...piece,
    look: plain && piece.look === 'row' ? 'line' : piece.look,
    timedTable: timed,
  }))
}

/** Fewer rows show nothing of their columns, and no room or label has more words. */
const fewestRows = 2
const mostWords = 3

/**
 * What columns without names are for: behind the time a column of few words everywhere says where, where the one behind it has more
 * to say ("10:00 | Room 2 | Tides of the north").
 */
function columnsByLook(rows: readonly Row[], doc: SegmentedDoc): readonly (Column | null)[] {
  const timed = rows.filter(({ cells }) => cells[0] && isTimeCell(cells[0], doc) && cells.length === 3)
  if (timed.length < fewestRows) return []
  const words = (at: number) => timed.map(({ cells }) => cells[at]?.text.split(' ').length ?? 0)
  const [few, more] = [words(1), words(2)]
  const told = few.every((count) => count <= mostWords) && sum(more) > sum(few) * 1.5
  return told && timed.every(({ cells }) => cells[1]?.text !== '') ? ['time', 'place', null] : []
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

/** A grid with one column a day: the times stand at the left of every row, or in the column of the day, beside what happens. */
function dayColumn(doc: SegmentedDoc, rows: readonly Row[], index: number): readonly Piece[] {
  const own = rows.filter(({ cells }) => cells[index] && isTimeCell(cells[index], doc)).length >= fewestTimes
  return rows.flatMap((row, n) => {
    const cell = row.cells[own && n > 0 ? index + 1 : index]
    if (!cell || cell.text === '') return []
    const time = n === 0 ? null : timeIn(row.cells[own ? index : 0]?.text ?? '', doc)
    return cellPieces(doc, row, cell, null, n === 0 ? 'line' : 'row').map((piece, first) =>
      first === 0 && time ? { ...piece, time, timedTable: true } : piece,
    )
  })
}

/** So many times in a column make it one of times. */
const fewestTimes = 2
