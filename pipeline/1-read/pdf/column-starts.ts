import { levelsOf } from './levels.ts'
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
  const starts = startsOf(lines)
  return starts.size === 0 ? lines : lines.flatMap((line) => cut(line, starts))
}

/** Left edges of lines with a neighbour to their left, in half points. */
function startsOf(lines: readonly Line[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const level of levelsOf(lines)) {
    const edge = level.reduce((least, line) => Math.min(least, line.right), Infinity)
    for (const line of level) {
      const at = half(line.left)
      if (line.left >= edge) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([at]) => at))
}

function cut(line: Line, starts: ReadonlySet<number>): readonly Line[] {
  const gaps = line.words.slice(1).map((word, i) => word.left - (line.words[i]?.right ?? word.left))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0
  const least = Math.max(line.size * narrowest, gaps.length > 2 ? usual * wider : 0)
  const first = markerOf(line) ? 2 : 1
  const parts: Line['words'][number][][] = []
  line.words.forEach((word, i) => {
    const isStart = i >= first && (gaps[i - 1] ?? 0) > least && isNear(word.left, starts)
    if (i === 0 || isStart) parts.push([word])
    else parts.at(-1)?.push(word)
  })
  return parts.length < 2 ? [line] : parts.map((words) => lineOf(words, line.order))
}

function isNear(left: number, starts: ReadonlySet<number>): boolean {
  const at = half(left)
  return starts.has(at) || starts.has(at - 0.5) || starts.has(at + 0.5)
}

function half(points: number): number {
  return Math.round(points * 2) / 2
}
