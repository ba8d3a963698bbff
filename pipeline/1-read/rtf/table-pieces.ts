import type { Piece } from '../office/flow.ts'
import { isBlank, splitLines } from '../office/inline.ts'
import { laysOut } from '../office/lays-out.ts'
import { type Cell, type Row, tableOf } from '../office/table.ts'

/** A cell, and its paragraphs as blocks, for a table that only lays out the page. */
export interface FilledCell extends Cell {
  readonly pieces: readonly Piece[]
}

/** A row of such cells. */
export interface FilledRow extends Row {
  readonly cells: readonly FilledCell[]
}

/** The blocks in the cells of a table that only lays out the page, else the table. */
export function tablePieces(rows: readonly FilledRow[]): readonly Piece[] {
  const hasHead = rows.some(({ header }) => header)
  if (!hasHead && laysOut(rows.map((row) => row.cells.map(linesIn))))
    return rows.flatMap((row) => row.cells.flatMap((cell) => cell.pieces))
  const table = tableOf(rows, rows[0]?.place ?? {})
  return table ? [{ node: table }] : []
}

/** How many lines of a cell hold words. */
function linesIn({ inlines }: Cell): number {
  return splitLines(inlines).filter((line) => !isBlank(line)).length
}
