import { cutAtGutters, firstCut, narrowest } from './cells.ts'
import { type Element, elementOfLine } from './element.ts'
import { boxOf, sideBySide } from './lines.ts'
import { opensPart } from './opens-part.ts'
import { isStretched } from './page-lines.ts'
import { type TableBand, tableBands } from './table-bands.ts'

/** What lies between two elements that cross a gutter: text as it comes, a table, or two columns. */
export type Band =
  | TableBand
  | { readonly kind: 'columns'; readonly left: readonly Element[]; readonly right: readonly Element[] }

/** The bands of a page or column that a gutter at `x` makes, from top to bottom; `sorted` goes downwards, most of it is of `usual` size. */
export function bandsAt(sorted: readonly Element[], x: number, usual: number): Band[] {
  const bands: Band[] = []
  let left: Element[] = []
  let right: Element[] = []
  const flush = () => {
    if (left.length + right.length > 0) for (const band of bandsOf(left, right)) bands.push(band)
    ;[left, right] = [[], []]
  }
  const pieces: Element[] = []
  for (const element of sorted)
    if (mayBeCut(element, x)) for (const piece of cutElement(element, x)) pieces.push(piece)
    else pieces.push(element)
  for (const [i, element] of pieces.entries()) {
    if (element.left < x && element.right > x) {
      flush()
      bands.push({ kind: 'plain', elements: [element] })
    } else {
      if (left.length > 0 && right.length > 0 && opensPart(pieces, i, x, usual)) flush()
      ;(element.right <= x ? left : right).push(element)
    }
  }
  flush()
  return bands
}

/** A line that has a gap at `x` as wide as between columns is two of them that came close. */
function cutElement(element: Element, x: number): Element[] {
  const parts = element.line ? cutAtGutters([element.line], [x]) : []
  return parts.length < 2 ? [element] : parts.map(elementOfLine)
}

/** Whether two words stand on both sides of `x`, each beside it. */
function mayBeCut({ line, left, right, size }: Element, x: number): boolean {
  if (!line || left >= x || right <= x || isStretched(line.words)) return false
  for (let i = firstCut(line); i < line.words.length; i++) {
    const from = line.words[i - 1]?.right ?? x
    const to = line.words[i]?.left ?? x
    if (from <= x && x <= to && to - from > size * narrowest) return true
  }
  return false
}

function bandsOf(left: readonly Element[], right: readonly Element[]): Band[] {
  const all = [...left, ...right].sort((a, b) => a.top - b.top || a.left - b.left)
  const plain: Band[] = [{ kind: 'plain', elements: all }]
  if (Math.min(rowsIn(left), rowsIn(right)) < fewestPairs || !arePaired(left, right)) return plain
  if (!isRowByRow(left, right) || isProse(left, right)) return [{ kind: 'columns', left, right }]
  return all.every((each) => each.line) ? tableBands(all) : plain
}

const fewestPairs = 2

/** Lines, and a row for each of a table. */
function rowsIn(side: readonly Element[]): number {
  return side.reduce((sum, { table }) => sum + (table?.rows.length ?? 1), 0)
}

/** Whether enough on the left have a neighbour on the right, be it that a table has several. */
function arePaired(left: readonly Element[], right: readonly Element[]): boolean {
  let pairs = 0
  for (const each of left) {
    const isBeside = (other: Element) => sideBySide(each, other)
    pairs += each.table ? rowsIn(right.filter(isBeside)) : Number(right.some(isBeside))
    if (pairs >= fewestPairs) return true
  }
  return false
}

/** Whether the content stream goes from left to right and back row after row, as in a table. */
function isRowByRow(left: readonly Element[], right: readonly Element[]): boolean {
  const isLeft = new Set(left)
  const all = [...left, ...right].sort((a, b) => a.order - b.order)
  const turns = all.filter((each, i) => i > 0 && isLeft.has(each) !== isLeft.has(all[i - 1] ?? each)).length
  return turns >= 3 && turns > Math.min(rowsIn(left), rowsIn(right)) * 0.5
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
