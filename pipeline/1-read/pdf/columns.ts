import type { Box } from './engine.ts'
import { greatest, least } from './extremes.ts'
import { cellsOf, gutters, type Table } from './grid.ts'
import { boxOf, type Line, sideBySide, textOf } from './lines.ts'

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

/** Elements of one column from top to bottom, and the column's edges. */
export interface Flow {
  readonly left: number
  readonly right: number
  readonly elements: readonly Element[]
}

export function elementOfLine(line: Line): Element {
  const { left, top, right, bottom, size, order } = line
  return { left, top, right, bottom, size, order, line }
}

export function elementOfTable(table: Table, size: number): Element {
  const [left, top, right, bottom] = table.box
  return { left, top, right, bottom, size, order: table.order, table }
}

const depthLimit = 8

/** The columns of a page in reading order: what spans columns comes before the columns below it. */
export function flowsOf(elements: readonly Element[], depth = 0): Flow[] {
  const sorted = [...elements].sort((a, b) => a.top - b.top || a.left - b.left)
  const cut = depth < depthLimit ? bestCut(sorted) : null
  if (!cut) return sorted.length > 0 ? [flowOf(sorted)] : []
  const flows: Flow[] = []
  let rest: Element[] = []
  const flush = () => {
    if (rest.length > 0) flows.push(...flowsOf(rest, depth + 1))
    rest = []
  }
  for (const band of cut.bands) {
    if (band.kind === 'plain') {
      rest = rest.concat(band.elements)
      continue
    }
    if (band.kind === 'table') {
      rest.push(band.table)
      continue
    }
    flush()
    flows.push(...flowsOf(band.left, depth + 1), ...flowsOf(band.right, depth + 1))
  }
  flush()
  return flows
}

function flowOf(elements: readonly Element[]): Flow {
  const [left, , right] = boxOf(elements)
  return { left, right, elements }
}

type Band =
  | { readonly kind: 'plain'; readonly elements: readonly Element[] }
  | { readonly kind: 'table'; readonly table: Element }
  | { readonly kind: 'columns'; readonly left: readonly Element[]; readonly right: readonly Element[] }

/** The gutter that most rows vote for, and what it does to the bands between the elements that cross it. */
function bestCut(sorted: readonly Element[]): { readonly bands: readonly Band[] } | null {
  for (const x of candidates(sorted)) {
    const bands = bandsAt(sorted, x)
    if (bands.some((band) => band.kind !== 'plain')) return { bands }
  }
  return null
}

const candidateLimit = 6

/** Middles of the white stripes between neighbours, the one that most pairs share first. */
function candidates(sorted: readonly Element[]): number[] {
  const gaps = gapsOf(sorted)
  const out: number[] = []
  let left = gaps
  while (left.length > 0 && out.length < candidateLimit) {
    const stripe = densest(left)
    out.push(clearest(sorted, stripe))
    left = left.filter((gap) => gap[0] >= stripe[1] || gap[1] <= stripe[0])
  }
  return out
}

type Gap = readonly [from: number, to: number]

const gapLimit = 4000

/** For each element the white space to its nearest neighbour on the left. */
function gapsOf(sorted: readonly Element[]): Gap[] {
  const out: Gap[] = []
  for (const [i, element] of sorted.entries()) {
    let nearest = -Infinity
    for (let j = i - 1; j >= 0 && j > i - 60; j--) nearest = closer(nearest, sorted[j], element)
    for (let j = i + 1; j < sorted.length && j < i + 60; j++) {
      const other = sorted[j]
      if (!other || other.top > element.bottom) break
      nearest = closer(nearest, other, element)
    }
    if (nearest > -Infinity && element.left - nearest > element.size * 0.8) out.push([nearest, element.left])
    if (out.length >= gapLimit) break
  }
  return out
}

function closer(nearest: number, other: Element | undefined, element: Element): number {
  if (!other || other.right > element.left + 1 || !sideBySide(other, element)) return nearest
  return Math.max(nearest, other.right)
}

/** Where in the stripe the fewest elements cross; in the middle of those places. */
function clearest(sorted: readonly Element[], [from, to]: Gap): number {
  const places = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95].map((share) => from + (to - from) * share)
  const crossings = places.map((x) => sorted.filter((each) => each.left < x && each.right > x).length)
  return places[crossings.indexOf(Math.min(...crossings))] ?? from
}

/** The stripe that lies inside most gaps. */
function densest(gaps: readonly Gap[]): Gap {
  const ends = gaps.flatMap(([from, to]) => [
    { at: from, step: 1 },
    { at: to, step: -1 },
  ])
  ends.sort((a, b) => a.at - b.at || a.step - b.step)
  let [open, most] = [0, 0]
  let stripe: Gap = [0, 0]
  ends.forEach((end, i) => {
    open += end.step
    const next = ends[i + 1]
    if (open > most && next) {
      most = open
      stripe = [end.at, next.at]
    }
  })
  return stripe
}

function bandsAt(sorted: readonly Element[], x: number): Band[] {
  const bands: Band[] = []
  const sizes = sorted.map((each) => each.size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  let left: Element[] = []
  let right: Element[] = []
  const flush = () => {
    if (left.length + right.length > 0) bands.push(bandOf(left, right))
    ;[left, right] = [[], []]
  }
  for (const [i, element] of sorted.entries()) {
    if (element.left < x && element.right > x) {
      flush()
      bands.push({ kind: 'plain', elements: [element] })
    } else {
      if (left.length > 0 && right.length > 0 && opensPart(sorted, i, x, usual)) flush()
      ;(element.right <= x ? left : right).push(element)
    }
  }
  flush()
  return bands
}

/** A heading in larger type at the left, alone at its height, below white space, above columns that start level. */
function opensPart(sorted: readonly Element[], i: number, x: number, usual: number): boolean {
  const element = sorted[i]
  if (!element || element.right > x) return false
  if (element.size < usual * 1.3) return false
  const above = greatest(sorted.slice(0, i).map((each) => each.bottom))
  if (above > element.top - usual || sorted.some((each, j) => j !== i && sideBySide(each, element)))
    return false
  const below = sorted.slice(i + 1)
  const left = below.find((each) => each.right <= x)
  const right = below.find((each) => each.left >= x)
  return left !== undefined && right !== undefined && Math.abs(left.top - right.top) < usual * 1.5
}

function bandOf(left: readonly Element[], right: readonly Element[]): Band {
  const all = [...left, ...right].sort((a, b) => a.top - b.top || a.left - b.left)
  const plain: Band = { kind: 'plain', elements: all }
  const pairs = left.filter((each) => right.some((other) => sideBySide(each, other))).length
  if (pairs === 0 || left.length + right.length < 4) return plain
  if (isRowByRow(left, right) && !isProse(left, right)) {
    const table = pairs >= 2 && all.every((each) => each.line) ? looseTable(all) : null
    return table ? { kind: 'table', table } : plain
  }
  return pairs >= 2 && Math.min(left.length, right.length) >= 2 ? { kind: 'columns', left, right } : plain
}

/** Whether the content stream goes from left to right and back row after row, as in a table. */
function isRowByRow(left: readonly Element[], right: readonly Element[]): boolean {
  const sides = [
    ...left.map((each) => ({ order: each.order, side: 0 })),
    ...right.map((each) => ({ order: each.order, side: 1 })),
  ].sort((a, b) => a.order - b.order)
  const turns = sides.filter((each, i) => i > 0 && each.side !== sides[i - 1]?.side).length
  return turns >= 3 && turns > Math.min(left.length, right.length) * 0.5
}

/** Lines that fill their column on both sides, nearly each with a neighbour: text set in columns, whatever its stream. */
function isProse(left: readonly Element[], right: readonly Element[]): boolean {
  if (Math.min(left.length, right.length) < 6) return false
  return fill(left) > 0.75 && fill(right) > 0.75
}

function fill(side: readonly Element[]): number {
  const [from, , to] = boxOf(side)
  const used = side.reduce((sum, each) => sum + each.right - each.left, 0)
  return used / side.length / Math.max(1, to - from)
}

/** A table without drawn lines: columns by white stripes, a row wherever the first column starts anew. */
function looseTable(elements: readonly Element[]): Element | null {
  const lines = elements.flatMap((each) => (each.line ? [each.line] : []))
  const dividers = gutters(lines)
  const first = dividers[0]
  const head = lines[0]
  if (first === undefined || !head || isContents(cellsOf(lines, dividers))) return null
  const starts = rowStarts(cellsOf(lines, dividers)[0] ?? [])
  if (starts.length < 2) return null
  const rows = starts.map((top, i) => {
    const from = i === 0 ? -Infinity : top
    const to = starts[i + 1] ?? Infinity
    return cellsOf(
      lines.filter((line) => middle(line) >= from && middle(line) < to),
      dividers,
    )
  })
  if (rows.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length < 2) return null
  const box: Box = boxOf(lines)
  const order = least(lines.map((line) => line.order))
  return elementOfTable({ box, rows, order }, head.size)
}

/** Titles with page numbers are a table of contents, not a table. */
function isContents(columns: readonly (readonly Line[])[]): boolean {
  const last = columns.at(-1) ?? []
  return columns.length === 2 && last.every((line) => /^\d{1,4}$/.test(textOf(line)))
}

/** Tops of rows: lines of the first column, save those that continue the one above. */
function rowStarts(column: readonly Line[]): number[] {
  const pitches = column.slice(1).map((line, i) => line.base - (column[i]?.base ?? 0))
  const closest = least(pitches)
  const mixed = pitches.some((pitch) => pitch > closest * 1.3)
  return column
    .filter((line, i) => {
      const above = column[i - 1]
      if (!above) return true
      const close = line.base - above.base < line.size * 1.5 && line.base - above.base < closest * 1.3
      return !(mixed && close)
    })
    .map((line) => line.top)
}

function middle(line: Line): number {
  return (line.top + line.bottom) / 2
}
