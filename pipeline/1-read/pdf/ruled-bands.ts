import { type Line, sideBySide } from './lines.ts'
import { type Rule, thin, tolerance } from './rules.ts'

/** What stands between two rules of a table, the one above it and the one below. */
export interface RuledBand {
  readonly top: number
  readonly bottom: number
  readonly lines: readonly Line[]
  /** Columns drawn between the rules of this band. */
  readonly dividers: readonly number[]
  /** What is drawn at its top: short of the whole width where a cell goes on from the band above. */
  readonly lids: readonly Rule[]
}

/** A page of more rules is a plan or a chart: looking for parts of rows in it takes long and finds none. */
const mostRules = 1000

/** The bands of a table whose whole rules are `stack`, from top to bottom; rules under some of its columns cut it too. */
export function ruledBands(
  stack: readonly Rule[],
  across: readonly Rule[],
  upright: readonly Rule[],
  lines: readonly Line[],
): RuledBand[] {
  const [first, last] = [stack[0], stack.at(-1)]
  if (!first || !last) return []
  const inside = upright.filter((each) => each.at > first.from + tolerance && each.at < first.to - tolerance)
  const parts = across.length > mostRules ? [] : across
  const ends = [first.from, first.to, ...inside.map((each) => each.at)]
  const cuts = [...stack, ...parts.filter((rule) => isPart(rule, first, last, ends))].sort(
    (a, b) => a.at - b.at || a.from - b.from,
  )
  const tops = cuts.filter((rule, i) => i === 0 || rule.at - (cuts[i - 1]?.at ?? 0) >= thin)
  return tops.slice(1).map((below, i) => {
    const top = tops[i]?.at ?? first.at
    return {
      top,
      bottom: below.at,
      lines: lines.filter((line) => isInside(line, top, below.at, first)),
      dividers: inside
        .filter((each) => each.from < top + thin * 2 && each.to > below.at - thin * 2)
        .map((each) => each.at)
        .sort((a, b) => a - b),
      lids: cuts.filter((rule) => Math.abs(rule.at - top) < thin),
    }
  })
}

/** A rule within the table from one column's edge to another's. */
function isPart(rule: Rule, first: Rule, last: Rule, ends: readonly number[]): boolean {
  const within = rule.at > first.at + thin && rule.at < last.at - thin
  const whole = Math.abs(rule.from - first.from) < tolerance && Math.abs(rule.to - first.to) < tolerance
  const isEnd = (x: number) => ends.some((end) => Math.abs(end - x) < tolerance)
  return within && !whole && rule.to - rule.from > thin * 4 && isEnd(rule.from) && isEnd(rule.to)
}

function isInside(line: Line, top: number, bottom: number, frame: Rule): boolean {
  const middle = (line.top + line.bottom) / 2
  return (
    middle > top && middle < bottom && line.left > frame.from - tolerance && line.right < frame.to + tolerance
  )
}

/** The rows of a band that no column divides; more than this is a box of text. */
const mostLevels = 3

/** A row that one cell fills from side to side: the day above its sessions, a note below. */
export function isWholeRow({ lines, dividers }: RuledBand): boolean {
  if (dividers.length > 0 || lines.length === 0) return false
  const levels = lines.filter((line, i) => !lines.slice(0, i).some((other) => sideBySide(other, line)))
  return levels.length <= mostLevels
}

/** Ems by which a title is larger than most lines between the rules. */
const larger = 1.13

/** Tells titles, in larger type than the rest: rules above and below two tables are of one width, with a title between them. */
export function titleBands(bands: readonly RuledBand[]): (band: RuledBand) => boolean {
  const sizes = bands.flatMap(({ lines }) => lines.map((line) => line.size)).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  return ({ lines }) => lines.length > 0 && lines.every((line) => line.size > usual * larger)
}
