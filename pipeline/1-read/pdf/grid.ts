import { greatest, least } from '../../text/extremes.ts'
import type { Box } from './engine.ts'
import { type Line, sideBySide } from './lines.ts'

/** A table: rows of cells of lines. */
export interface Table {
  readonly box: Box
  readonly rows: readonly (readonly (readonly Line[])[])[]
  readonly order: number
}

interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

const thin = 4
const tolerance = 5

/** Tables that are drawn with lines: at least three rules above each other of one width, and columns between them. */
export function ruledTables(
  rules: readonly Box[],
  lines: readonly Line[],
  page: { width: number; height: number },
): Table[] {
  const edges = rules.flatMap((box) => edgesOf(box, page))
  const across = merged(edges.filter((edge) => edge.flat).map((edge) => edge.rule))
  const upright = merged(edges.filter((edge) => !edge.flat).map((edge) => edge.rule))
  const free = new Set(lines)
  const tables: Table[] = []
  for (const stack of stacks(across)) {
    for (const table of tablesIn(stack, upright, [...free])) {
      for (const row of table.rows) for (const cell of row) for (const line of cell) free.delete(line)
      tables.push(table)
    }
  }
  return tables
}

function edgesOf(box: Box, page: { width: number; height: number }): { flat: boolean; rule: Rule }[] {
  const [left, top, right, bottom] = box
  const [width, height] = [right - left, bottom - top]
  if (width > page.width * 0.97 && height > page.height * 0.9) return []
  const flat = (at: number) => ({ flat: true, rule: { at, from: left, to: right } })
  const upright = (at: number) => ({ flat: false, rule: { at, from: top, to: bottom } })
  if (height <= thin && width > thin * 3) return [flat((top + bottom) / 2)]
  if (width <= thin && height > thin) return [upright((left + right) / 2)]
  if (width <= thin * 3 || height <= thin * 2) return []
  return [flat(top), flat(bottom), upright(left), upright(right)]
}

/** Joins rules that continue each other. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at || a.from - b.from)
  const out: Rule[] = []
  for (const rule of sorted) {
    const i = out.findLastIndex(
      (other) =>
        rule.at - other.at <= thin &&
        rule.from <= other.to + thin * 1.5 &&
        rule.to >= other.from - thin * 1.5,
    )
    const other = out[i]
    if (!other || i < out.length - 40) out.push(rule)
    else out[i] = { at: other.at, from: Math.min(other.from, rule.from), to: Math.max(other.to, rule.to) }
  }
  return out
}

/** Rules of one width above each other. */
function stacks(rules: readonly Rule[]): Rule[][] {
  const out: Rule[][] = []
  for (const rule of rules) {
    if (rule.to - rule.from < 60) continue
    const stack = out.find((each) => {
      const first = each[0]
      return first && Math.abs(first.from - rule.from) < tolerance && Math.abs(first.to - rule.to) < tolerance
    })
    if (stack) stack.push(rule)
    else out.push([rule])
  }
  return out.filter((stack) => stack.length >= 3)
}

interface Band {
  readonly top: number
  readonly bottom: number
  readonly lines: readonly Line[]
  /** Columns drawn between the rules of this band. */
  readonly dividers: readonly number[]
}

function tablesIn(stack: readonly Rule[], upright: readonly Rule[], lines: readonly Line[]): Table[] {
  const bands = bandsOf(stack, upright, lines)
  const drawn = bands.some((band) => band.dividers.length > 0)
  const tables: Table[] = []
  let group: Band[] = []
  const flush = () => {
    const table = tableOf(group, drawn)
    if (table) tables.push(table)
    group = []
  }
  for (const band of bands) {
    const continues = !drawn || (band.dividers.length > 0 && sameDividers(group.at(-1), band))
    if (!continues) flush()
    if (drawn ? band.dividers.length > 0 : band.lines.length > 0) group.push(band)
    else flush()
  }
  flush()
  return tables
}

function sameDividers(above: Band | undefined, band: Band): boolean {
  if (!above) return true
  const [fewer, more] =
    above.dividers.length < band.dividers.length
      ? [above.dividers, band.dividers]
      : [band.dividers, above.dividers]
  return fewer.every((x) => more.some((y) => Math.abs(x - y) < tolerance))
}

function bandsOf(stack: readonly Rule[], upright: readonly Rule[], lines: readonly Line[]): Band[] {
  return stack.slice(1).flatMap((rule, i) => {
    const above = stack[i]
    if (!above || rule.at - above.at < thin) return []
    const inside = lines.filter(
      (line) =>
        middle(line.top, line.bottom) > above.at &&
        middle(line.top, line.bottom) < rule.at &&
        line.left > rule.from - tolerance &&
        line.right < rule.to + tolerance,
    )
    const dividers = upright
      .filter((each) => each.at > rule.from + tolerance && each.at < rule.to - tolerance)
      .filter((each) => each.from < above.at + thin * 2 && each.to > rule.at - thin * 2)
      .map((each) => each.at)
      .sort((a, b) => a - b)
    return [{ top: above.at, bottom: rule.at, lines: inside, dividers }]
  })
}

function tableOf(bands: readonly Band[], drawn: boolean): Table | null {
  const lines = bands.flatMap((band) => band.lines)
  const widest = bands.reduce<readonly number[]>(
    (best, band) => (band.dividers.length > best.length ? band.dividers : best),
    [],
  )
  const dividers = drawn ? widest : gutters(lines)
  if (dividers.length === 0 || bands.length < 2) return null
  const rows = bands
    .map((band) => cellsOf(band.lines, dividers))
    .filter((row) => row.some((cell) => cell.length))
  const usedColumns = dividers.concat(0).filter((_, i) => rows.some((row) => row[i]?.length)).length
  if (rows.length < 2 || usedColumns < 2) return null
  const first = bands[0]
  const last = bands.at(-1)
  if (!first || !last) return null
  const left = least(lines.map((line) => line.left))
  const right = greatest(lines.map((line) => line.right))
  return {
    box: [left, first.top, right, last.bottom],
    rows,
    order: least(lines.map((line) => line.order)),
  }
}

/** Puts each line into the cell that holds its left edge. */
export function cellsOf(lines: readonly Line[], dividers: readonly number[]): Line[][] {
  const cells: Line[][] = Array.from({ length: dividers.length + 1 }, () => [])
  for (const line of lines) {
    const column = dividers.filter((x) => x < line.left + line.size * 0.5).length
    cells[column]?.push(line)
  }
  return cells.map((cell) => cell.sort((a, b) => a.base - b.base || a.left - b.left))
}

/** Where no line crosses and lines stand on both sides: the middles of the white stripes. */
export function gutters(lines: readonly Line[]): number[] {
  const sorted = [...lines].sort((a, b) => a.left - b.left)
  const out: number[] = []
  let reach = -Infinity
  for (const line of sorted) {
    if (reach > -Infinity && line.left - reach > line.size * 0.7) out.push((reach + line.left) / 2)
    reach = Math.max(reach, line.right)
  }
  return out.filter((x) =>
    lines.some((left) => left.right < x && lines.some((right) => right.left > x && sideBySide(left, right))),
  )
}

function middle(a: number, b: number): number {
  return (a + b) / 2
}
