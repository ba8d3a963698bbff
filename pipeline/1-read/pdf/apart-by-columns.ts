import { greatest, least } from '../../text/extremes.ts'
import { type Element, elementOfLine } from './element.ts'
import { levelsOf } from './levels.ts'
import type { Line } from './lines.ts'

/** Ems by which the white space between two tables is wider than that between rows. */
const wider = 1.8
/** The same above a line by itself, which may be the title of the second. */
const widerAtTitle = 0.8
/** Points by which what starts one column may differ. */
const tolerance = 6

/**
 * The elements of a table cut where another one begins: below white space, with columns that start elsewhere than those above.
 * Each part has two rows at least, or is the title of the next.
 */
export function apartByColumns(elements: readonly Element[]): (readonly Element[])[] {
  const lines = elements.map(({ line }) => line).filter((line) => line !== undefined)
  if (lines.length < elements.length) return [elements]
  const levels = levelsOf(lines)
  const steps = levels.slice(1).map((level, i) => topOf(level) - bottomOf(levels[i] ?? []))
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  const size = lines[0]?.size ?? 0
  let from = 0
  const parts: Line[][][] = []
  steps.forEach((step, i) => {
    const isTitle = levels[i + 1]?.length === 1
    if (step < usual + size * (isTitle ? widerAtTitle : wider)) return
    const [above, below] = [levels.slice(from, i + 1), levels.slice(i + 1)]
    if (!hasRows(above) || !hasRows(below) || !areElsewhere(startsOf(above), startsOf(below))) return
    parts.push(above)
    from = i + 1
    if (!isTitle) return
    parts.push(levels.slice(from, from + 1))
    from++
  })
  if (parts.length === 0) return [elements]
  return [...parts, levels.slice(from)].map((part) => part.flat().map(elementOfLine))
}

function topOf(level: readonly Line[]): number {
  return least(level.map((line) => line.top))
}

function bottomOf(level: readonly Line[]): number {
  return greatest(level.map((line) => line.bottom))
}

function hasRows(levels: readonly (readonly Line[])[]): boolean {
  return levels.filter((level) => level.length > 1).length > 1
}

function startsOf(levels: readonly (readonly Line[])[]): number[] {
  return levels.filter((level) => level.length > 1).flatMap((level) => level.map((line) => line.left))
}

/** Whether each side starts a column where the other has none. */
function areElsewhere(above: readonly number[], below: readonly number[]): boolean {
  return isElsewhere(above, below) && isElsewhere(below, above)
}

function isElsewhere(starts: readonly number[], others: readonly number[]): boolean {
  return starts.some((start) => others.every((other) => Math.abs(other - start) > tolerance))
}
