import { gathered } from './gathered.ts'
import { levelsOf } from './levels.ts'
import { type Line, lineOf } from './lines.ts'
import { markerOf } from './markers.ts'

/** Puts each line into the cell that holds its left edge. */
export function cellsOf(lines: readonly Line[], dividers: readonly number[]): Line[][] {
  const cells: Line[][] = Array.from({ length: dividers.length + 1 }, () => [])
  for (const line of lines) {
    const column = dividers.filter((x) => x < line.left + line.size * 0.5).length
    cells[column]?.push(line)
  }
  return cells.map((cell) => cell.sort((a, b) => a.base - b.base || a.left - b.left))
}

/** Ems between two columns; a word space is narrower. */
export const narrowest = 0.7
/** The same where lines of several rows start at the right side of it. */
const narrowestAligned = 0.4
const fewestAligned = 3

/**
 * Where no line crosses and lines stand on both sides: the middles of the white stripes. A line that has its height for
 * itself may cross: it is a title, or a cell that covers several columns.
 */
export function gutters(lines: readonly Line[]): number[] {
  const rows = levelsOf(lines)
    .filter((level) => level.length > 1)
    .map((level) => gathered(level, piecesOf))
  const pieces = gathered(rows, (row) => row).sort((a, b) => a.left - b.left)
  const out: number[] = []
  let reach = -Infinity
  for (const piece of pieces) {
    const gap = (piece.left - reach) / piece.size
    if (gap < Infinity && (gap > narrowest || (gap > narrowestAligned && startsColumn(piece, pieces))))
      out.push((reach + piece.left) / 2)
    reach = Math.max(reach, piece.right)
  }
  return out.filter((x) =>
    rows.some((row) => row.some((piece) => piece.right < x) && row.some((piece) => piece.left > x)),
  )
}

function startsColumn(piece: Line, pieces: readonly Line[]): boolean {
  return pieces.filter((other) => Math.abs(other.left - piece.left) < 1).length >= fewestAligned
}

/** The line cut wherever its words stand as far apart as columns may. */
function piecesOf(line: Line): Line[] {
  return cutLine(line, (gap) => gap > line.size * narrowest)
}

/** The lines, cut where two of their words stand on both sides of a gutter. */
export function cutAtGutters(lines: readonly Line[], dividers: readonly number[]): Line[] {
  return gathered(lines, (line) =>
    dividers.some((x) => line.left < x && line.right > x)
      ? cutLine(
          line,
          (gap, from, to) => gap > line.size * narrowest && dividers.some((x) => from <= x && x <= to),
        )
      : [line],
  )
}

/** The first word before which a line may be cut: a bullet stays with its text. */
export function firstCut(line: Line): number {
  return markerOf(line) === 'sure' ? 2 : 1
}

function cutLine(line: Line, isCut: (gap: number, from: number, to: number) => boolean): Line[] {
  const parts: Line['words'][number][][] = []
  const first = firstCut(line)
  line.words.forEach((word, i) => {
    const from = line.words[i - 1]?.right ?? word.left
    if (i === 0 || (i >= first && isCut(word.left - from, from, word.left))) parts.push([word])
    else parts.at(-1)?.push(word)
  })
  return parts.length === 1 ? [line] : parts.map((words) => lineOf(words, line.order))
}
