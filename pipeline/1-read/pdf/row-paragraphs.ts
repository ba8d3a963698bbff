import { isBold } from './line-looks.ts'
import type { Line } from './lines.ts'

/** Rows that must begin with an entry of the first column to say how far apart rows stand. */
const fewestRows = 3
/** Points by which the white space above rows may differ. */
const tolerance = 1

/**
 * Tells of lines below white space, none of them in the first column, whether they are a paragraph of the row above: they
 * stand in one column, are no heading, and the space is not that above rows (`steps`), or the first column gives the time of each row.
 */
export function continuations(
  first: readonly Line[],
  steps: readonly number[],
): (level: readonly Line[], step: number) => boolean {
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  const times = first.filter(startsWithTime).length
  const isProgramme = steps.length > 0 && times > 1 && times > steps.length / 2
  return (level, step) => {
    if (level.every(isBold) || !isOneColumn(level)) return false
    return isProgramme || (steps.length >= fewestRows && Math.abs(step - usual) > tolerance)
  }
}

/** Whether a line begins with a time of day. */
export function startsWithTime(line: Line): boolean {
  return /^(?:\d{1,2}[:.h]\d{2}|\d{4})\b/.test(line.text)
}

/** Whether the lines of a level stand below each other. */
function isOneColumn(level: readonly Line[]): boolean {
  return level.every((line) => level.every((other) => line.left < other.right && other.left < line.right))
}
