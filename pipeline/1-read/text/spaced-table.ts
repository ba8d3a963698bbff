import { greatest } from '../../text/extremes.ts'
import { remember } from '../../text/remember.ts'
import { type Column, type Drawn, drawnTable, mostCells } from './drawn-table.ts'
import { bulletOf } from './marks.ts'
import { isNextLine, type Line } from './stretches.ts'

/** Two lines whose words stand apart at the same place may do so by chance. */
const fewestRows = 3
/** A longer table is read in pieces: a run of lines that is none in the end is gone through anew from further down. */
const mostRows = 200

/**
 * The table that the lines from `at` on set with tabs, or with spaces so that each column begins at one place; null where
 * they set none. With spaces a line whose first cell is empty goes on with the row above.
 */
export function spacedTable(lines: readonly Line[], at: number): Drawn | null {
  return tabbed(lines, at) ?? aligned(lines, at)
}

/** Whether words stand before a tab, and not as the number or bullet of an item. */
function hasCells({ text }: Line): boolean {
  return text.slice(0, Math.max(0, text.indexOf('\t'))).trim() !== '' && bulletOf(text) === null
}

function tabbed(lines: readonly Line[], at: number): Drawn | null {
  const rows = runFrom(lines, at, hasCells)
  const most = greatest(rows.map(({ text }) => text.split('\t').length))
  if (rows.length < fewestRows || most > mostCells || rows.every(isLabelled)) return null
  const table = drawnTable(
    rows.map((row) => [row]),
    ({ text }) => columnsAt(text, text.split('\t'), most),
  )
  return { from: at, to: at + rows.length, table }
}

/** Where these cells stand, and empty ones up to `most`. */
function columnsAt(text: string, cells: readonly string[], most: number): readonly Column[] {
  let next = 0
  return Array.from({ length: most }, (_, index) => {
    const from = Math.min(next, text.length)
    next += (cells[index]?.length ?? 0) + 1
    return { from, to: index < cells.length ? next - 1 : from }
  })
}

function aligned(lines: readonly Line[], at: number): Drawn | null {
  const head = lines[at]
  const places = head ? startsOf(head) : []
  const [first, ...others] = places
  if (others.length === 0 || others.length >= mostCells || bulletOf(head?.text ?? '') !== null) return null
  const rows = runFrom(lines, at, (line) => {
    const starts = startsOf(line)
    return starts.every((start) => places.includes(start)) && (starts.length > 1 || starts[0] !== first)
  })
  const columns = places.map((from, index) => ({ from, to: places[index + 1] ?? Number.POSITIVE_INFINITY }))
  const grouped = rows.reduce<Line[][]>((groups, row) => {
    if (startsOf(row)[0] !== first) groups.at(-1)?.push(row)
    else groups.push([row])
    return groups
  }, [])
  if (grouped.length < fewestRows || rows.every(isLabelled) || isProse(rows, columns.at(-1))) return null
  return { from: at, to: at + rows.length, table: drawnTable(grouped, () => columns) }
}

/** The lines one below the other, from `at` on, that fit. */
function runFrom(lines: readonly Line[], at: number, fits: (line: Line) => boolean): readonly Line[] {
  let end = at
  while (
    end - at < mostRows &&
    lines[end] !== undefined &&
    (end === at || isNextLine(lines[end - 1], lines[end])) &&
    fits(lines[end] as Line)
  )
    end++
  return lines.slice(at, end)
}

const starts = new WeakMap<Line, readonly number[]>()

/** Where words begin that two spaces or more part from those before them. */
function startsOf(line: Line): readonly number[] {
  return remember(starts, line, () =>
    [...line.text.matchAll(/(?<=^ *|\S {2,})\S(?: ?\S)*/gu)].map(({ index }) => index),
  )
}

/** "Place:   the quay": a label before its words, no cell. */
function isLabelled({ text }: Line): boolean {
  return /^\s*[^\s:][^\t:]{0,39}:(?:\t| {2})/u.test(text)
}

/** Whether what stands last goes on from line to line: the right one of two columns of text. */
function isProse(rows: readonly Line[], last: Column | undefined): boolean {
  return rows.filter(({ text }) => /^\p{Ll}/u.test(text.slice(last?.from))).length > rows.length * 0.3
}
