import type { Line } from './lines.ts'

/** Lines that overlap in height, from top to bottom: no straight line across the table parts them. */
export function levelsOf(lines: readonly Line[]): Line[][] {
  const out: Line[][] = []
  let reach = -Infinity
  for (const line of [...lines].sort((a, b) => topOf(a) - topOf(b) || a.left - b.left)) {
    const level = out.at(-1)
    if (level && topOf(line) < reach) level.push(line)
    else out.push([line])
    reach = Math.max(reach, line.base)
  }
  return out
}

/** Where the capitals of a line end: boxes of fonts overlap where lines are set close. */
function topOf(line: Line): number {
  return line.base - line.size * 0.7
}
