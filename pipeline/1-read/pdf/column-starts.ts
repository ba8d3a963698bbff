import { type Line, lineOf } from './lines.ts'
import { markerOf } from './markers.ts'

/** Lines that must start at one place, each beside another, to make it a column's edge. */
const fewest = 3
/** Ems; no column stands closer to the text on its left. */
const narrowest = 0.4
/** How much wider than the other gaps of its line a gap between columns is. */
const wider = 1.3

/**
 * Lines cut where a column starts that stands close to the text on its left: at a gap wider than the line's others, at the
 * very place where lines of other rows start.
 */
export function cutAtColumnStarts(lines: readonly Line[]): readonly Line[] {
  if (!mayHaveStarts(lines)) return lines
  const starts = startsOf(lines)
  if (starts.size === 0) return lines
  const out: Line[] = []
  for (const line of lines)
    if (hasStart(line, starts)) for (const part of cut(line, starts)) out.push(part)
    else out.push(line)
  return out
}

/** Whether as many lines start at one place right of where another ends; most pages have none and need no closer look. */
function mayHaveStarts(lines: readonly Line[]): boolean {
  let edge = Infinity
  for (const line of lines) if (line.right < edge) edge = line.right
  const counts = new Map<number, number>()
  for (const line of lines) {
    if (line.left < edge) continue
    const count = (counts.get(half(line.left)) ?? 0) + 1
    if (count >= fewest) return true
    counts.set(half(line.left), count)
  }
  return false
}

/** Where lines with a neighbour to their left start, in half points, and one beside it. */
function startsOf(lines: readonly Line[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  const sorted = [...lines].sort((a, b) => a.base - b.base)
  sorted.forEach((line, i) => {
    const at = half(line.left)
    if (hasNeighbour(sorted, i)) counts.set(at, (counts.get(at) ?? 0) + 1)
  })
  const starts = [...counts].filter(([, count]) => count >= fewest).map(([at]) => at)
  return new Set(starts.flatMap((at) => [at - 1, at, at + 1]))
}

/** Whether a line ends to the left of this one, at its height or half a row off: cells may stand in the middle of their rows. */
function hasNeighbour(sorted: readonly Line[], i: number): boolean {
  const line = sorted[i]
  if (!line) return false
  const isNear = (other: Line | undefined) => other && Math.abs(other.base - line.base) < line.size
  for (const step of [-1, 1])
    for (let j = i + step; isNear(sorted[j]); j += step)
      if ((sorted[j]?.right ?? Infinity) <= line.left) return true
  return false
}

function hasStart(line: Line, starts: ReadonlySet<number>): boolean {
  if (line.words[0]?.cell) return false
  for (let i = 1; i < line.words.length; i++) if (starts.has(half(line.words[i]?.left ?? 0))) return true
  return false
}

function cut(line: Line, starts: ReadonlySet<number>): readonly Line[] {
  const gaps = line.words.slice(1).map((word, i) => word.left - (line.words[i]?.right ?? word.left))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0
  const widest = Math.max(line.size * narrowest, gaps.length > 2 ? usual * wider : 0)
  const first = markerOf(line) ? 2 : 1
  const parts: Line['words'][number][][] = []
  line.words.forEach((word, i) => {
    const isStart = i >= first && (gaps[i - 1] ?? 0) > widest && starts.has(half(word.left))
    if (i === 0 || isStart) parts.push([word])
    else parts.at(-1)?.push(word)
  })
  return parts.length < 2 ? [line] : parts.map((words) => lineOf(words, line.order))
}

/** Whole numbers, for they are looked up faster. */
function half(points: number): number {
  return Math.round(points * 2)
}
