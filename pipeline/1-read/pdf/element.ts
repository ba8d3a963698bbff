import type { Line } from './lines.ts'
import type { Table } from './ruled-tables.ts'

/** A line or a table, as a thing to be put in reading order. */
export interface Element {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly size: number
  readonly order: number
  readonly line?: Line
  readonly table?: Table
}

export function elementOfLine(line: Line): Element {
  const { left, top, right, bottom, size, order } = line
  return { left, top, right, bottom, size, order, line }
}

export function elementOfTable(table: Table, size: number): Element {
  const [left, top, right, bottom] = table.box
  return { left, top, right, bottom, size, order: table.order, table }
}

/** The size that as many elements exceed as fall short of. */
export function medianSize(elements: readonly Element[]): number {
  const sizes = elements.map((each) => each.size).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
