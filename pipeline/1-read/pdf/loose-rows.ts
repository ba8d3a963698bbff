import { greatest, least } from '../../text/extremes.ts'
import { cellsOf } from './cells.ts'
import { levelsOf } from './levels.ts'
import type { Line } from './lines.ts'
import { continuations, startsWithTime } from './row-paragraphs.ts'

/** How much wider than the closest lines of a cell two rows stand. */
const rowStep = 1.15
/** The same for two entries of the first column. */
const entryStep = 1.3

/**
 * The rows of a table without drawn lines. A row ends where white space goes through all columns and the lines on both
 * sides of it stand further apart than those within a cell, and where the first column starts anew, unless its entries
 * stand in the middle of their rows.
 */
export function looseRows(lines: readonly Line[], dividers: readonly number[]): Line[][][] {
  const columns = cellsOf(lines, dividers)
  const closest = least(columns.flatMap(pitchesOf).filter((pitch) => pitch > 1))
  const levels = levelsOf(lines)
  const steps = stepsOf(levels)
  const wide = steps.map((step) => step > closest * rowStep + 0.5)
  const spaced = groupsOf(levels, wide)
  const tall = spaced.filter((row) => isTall(row, dividers))
  const centred =
    wide.some(Boolean) && tall.filter((row) => isCentred(row, dividers)).length * 2 > tall.length
  const entries = new Set(centred ? [] : entriesOf(columns[0] ?? []))
  const opens = levels.map((level) => level.some((line) => entries.has(line)))
  const goesOn = continuations(
    columns[0] ?? [],
    steps.filter((_, i) => i > 0 && opens[i]),
  )
  const starts = levels.map((level, i) => {
    const isTime = levels[i - 1]?.every((line) => entries.has(line) && startsWithTime(line))
    return opens[i] || (wide[i] === true && !isTime && !goesOn(level, steps[i] ?? 0))
  })
  return groupsOf(levels, starts).map((row) => cellsOf(row, dividers))
}

/** How far each level stands below all that is above it; white space beside a taller cell parts no rows. */
function stepsOf(levels: readonly (readonly Line[])[]): number[] {
  let reach = Infinity
  return levels.map((level) => {
    const bases = level.map((line) => line.base)
    const step = Math.max(0, least(bases) - reach)
    reach = Math.max(reach === Infinity ? -Infinity : reach, greatest(bases))
    return step
  })
}

function groupsOf(levels: readonly (readonly Line[])[], starts: readonly boolean[]): Line[][] {
  const out: Line[][] = []
  levels.forEach((level, i) => {
    const group = out.at(-1)
    if (!group || starts[i]) out.push([...level])
    else group.push(...level)
  })
  return out
}

/** An entry beside cells of several lines. */
function isTall(row: readonly Line[], dividers: readonly number[]): boolean {
  const [first = [], ...others] = cellsOf(row, dividers)
  return first.length > 0 && others.some((cell) => cell.length > 1)
}

/** The first column stands lower than what is beside it. */
function isCentred(row: readonly Line[], dividers: readonly number[]): boolean {
  const [first = [], ...others] = cellsOf(row, dividers)
  const entry = first[0]
  const beside = others.flat()
  if (!entry || beside.length < 2) return false
  return entry.base - least(beside.map((line) => line.base)) > entry.size * 0.4
}

/** The lines of the first column, save those that continue the one above. */
function entriesOf(column: readonly Line[]): Line[] {
  const pitches = pitchesOf(column)
  const closest = least(pitches)
  const mixed = greatest(pitches) > closest * entryStep
  return column.filter((line, i) => {
    const above = column[i - 1]
    if (!above) return true
    const pitch = line.base - above.base
    if (startsWithTime(line) && !endsOpen(above)) return true
    return !(mixed && pitch < line.size * 1.5 && pitch < closest * entryStep)
  })
}

function pitchesOf(column: readonly Line[]): number[] {
  return column.slice(1).map((line, i) => line.base - (column[i]?.base ?? 0))
}

/** "09:00 -" goes on in the line below. */
function endsOpen(line: Line): boolean {
  return /[-\u2010-\u2015]$/.test(line.text)
}
