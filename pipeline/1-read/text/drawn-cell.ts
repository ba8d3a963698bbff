import type { PhrasingContent, TableCell } from 'mdast'
import { bulletOf } from './marks.ts'
import type { Line } from './stretches.ts'

/** What one line brings to a cell; without words it stands for an empty line. */
export interface Piece {
  readonly line: Line
  /** Where in the line its words begin. */
  readonly at: number
  readonly value: string
  /** How far its words stand in from the left side of the column. */
  readonly indent: number
}

/**
 * A cell of lines one below the other, the longest of its column `width` long. Words that were only wrapped go on behind
 * `\n`; where the next word would have fitted, at an item and behind an empty line stands a break.
 */
export function drawnCell(pieces: readonly Piece[], width: number): TableCell {
  const counted = pieces.filter(({ value }) => /^\(?\d/u.test(bulletOf(value)?.marker ?? '')).length > 1
  const children: PhrasingContent[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.value === '') continue
    const words = piece.value.slice(bulletLength(piece, counted))
    const above = pieces[index - 1]
    const last = children.at(-1)
    if (last?.type === 'text' && words === piece.value && above && goesOn(above, piece, width)) {
      last.value += `\n${words}`
      if (last.position) last.position.end = endOf(piece)
      continue
    }
    if (last) children.push({ type: 'break' })
    children.push({ type: 'text', value: words, position: positionOf(piece, piece) })
  }
  const filled = pieces.filter(({ value }) => value !== '')
  const [first, last] = [filled[0] ?? pieces[0], filled.at(-1) ?? pieces[0]]
  return { type: 'tableCell', children, ...(first && last ? { position: positionOf(first, last) } : {}) }
}

/** How long a piece's bullet is; a number is one only where the cell has several. */
function bulletLength({ value }: Piece, counted: boolean): number {
  const bullet = bulletOf(value)
  return bullet && (counted || !/[\p{L}\d]/u.test(bullet.marker)) ? bullet.length : 0
}

/** The part of a column's width that lines fill where they are wrapped. */
const full = 0.9

/** Whether a line was only wrapped: the next one begins small, or its first word would not have fitted. */
function goesOn(above: Piece, below: Piece, width: number): boolean {
  if (above.value === '') return false
  const [word = ''] = below.value.split(/\s/u, 1)
  return /^\p{Ll}/u.test(word) || lengthOf(above) + 1 + word.length > width * full
}

/** How long a line of a cell is, with what stands before its words. */
export function lengthOf({ value, indent }: Piece): number {
  return indent + value.length
}

/** From the beginning of one piece to the end of another. */
export function positionOf(first: Piece, last: Piece) {
  const { line, at } = first
  return { start: { line: line.number, column: at + 1, offset: line.offset + at }, end: endOf(last) }
}

function endOf({ line, at, value }: Piece) {
  const end = at + value.length
  return { line: line.number, column: end + 1, offset: line.offset + end }
}
