import { greatest } from '../../text/extremes.ts'
import type { TaggedCell } from './engine.ts'
import { gathered } from './gathered.ts'
import { boxOf, type Line } from './lines.ts'

/** The lines of one cell, and its name. */
export interface Cell extends TaggedCell {
  readonly lines: Line[]
}

export type Row = readonly Cell[]

/** Points by which a table may start lower in one column of a page than in the column before. */
const tolerance = 4

/** The rows of a tagged table, column of the page by column where it goes on at the top of the next one. */
export function overColumns(rows: readonly Row[]): (readonly Row[])[] {
  for (const x of whiteOf(rows)) {
    const left = rowsOn(rows, (line) => line.right <= x)
    const right = rowsOn(rows, (line) => line.left >= x)
    if (isCut(left, right) && sharesPlace(left, right)) return [left, ...overColumns(right)]
  }
  return [rows]
}

/** Where no line of the table crosses, from left to right. */
function whiteOf(rows: readonly Row[]): number[] {
  const out: number[] = []
  let reach = Infinity
  for (const { left, right } of [...linesOf(rows)].sort((a, b) => a.left - b.left)) {
    if (left > reach) out.push((reach + left) / 2)
    reach = reach === Infinity ? right : Math.max(reach, right)
  }
  return out
}

function rowsOn(rows: readonly Row[], isOn: (line: Line) => boolean): Row[] {
  return rows
    .map((row) =>
      row
        .map((cell) => ({ ...cell, lines: cell.lines.filter(isOn) }))
        .filter(({ lines }) => lines.length > 0),
    )
    .filter((row) => row.length > 0)
}

/** Whether the right side starts as high as the left and has the rows after it, perhaps the rest of its last one and its head again. */
function isCut(left: readonly Row[], right: readonly Row[]): boolean {
  const [head, next] = [left[0], right[0]]
  if (!head || !next || boxOf(linesOf(right))[1] > boxOf(linesOf(left))[1] + tolerance) return false
  const isHead = numberOf(head) === numberOf(next) && left.length > 1 && textOf(head) === textOf(next)
  const first = isHead ? right[1] : next
  return first !== undefined && numberOf(first) >= greatest(left.map(numberOf))
}

/** Whether both sides have a cell of one column, by the rows that have all cells. */
function sharesPlace(left: readonly Row[], right: readonly Row[]): boolean {
  const count = greatest([...left, ...right].map((row) => row[0]?.cells ?? 0))
  const placesOf = (rows: readonly Row[]) =>
    gathered(rows, (row) => row.filter(({ cells }) => cells === count).map(({ place }) => place))
  const places = new Set(placesOf(left))
  return placesOf(right).some((place) => places.has(place))
}

function numberOf(row: Row): number {
  return row[0]?.row ?? 0
}

function textOf(row: Row): string {
  return gathered(row, ({ lines }) => lines.map(({ text }) => text)).join(' ')
}

function linesOf(rows: readonly Row[]): readonly Line[] {
  return gathered(rows, (row) => gathered(row, ({ lines }) => lines))
}
