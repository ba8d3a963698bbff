import { type Column, type Drawn, drawnTable, mostCells, mostLines } from './drawn-table.ts'
import type { Line } from './stretches.ts'

const border = /^\s*\+(?:[-=:]{2,}\+)+\s*$/u
const inside = /^\s*[|+].*[|+]\s*$/u
/** One column is a frame around words. */
const fewestPlaces = 3

/**
 * The table that the lines from `at` on draw with "+---+---+" and bars; null where they draw none. Its rows stand between
 * borders; where only the head has one below it, each line is a row.
 */
export function gridTable(lines: readonly Line[], at: number): Drawn | null {
  if (!border.test(lines[at]?.text ?? '')) return null
  let to = at + 1
  for (let end = to; end - at < mostLines && inside.test(lines[end]?.text ?? ''); end++)
    if (border.test(lines[end]?.text ?? '')) to = end + 1
  const parts = partsOf(lines.slice(at, to))
  const places = placesOf(lines.slice(at, to))
  if (parts.length === 0 || places.length < fewestPlaces || places.length > mostCells) return null
  const cut = (line: Line) => columnsOf(line.text, places)
  return { from: at, to, table: drawnTable(rowsOf(parts, cut), cut) }
}

/** The lines between two borders each. */
function partsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = []
  for (const line of lines)
    if (border.test(line.text)) parts.push([])
    else parts.at(-1)?.push(line)
  return parts.filter((part) => part.length > 0)
}

function rowsOf(
  parts: readonly (readonly Line[])[],
  cut: (line: Line) => readonly Column[],
): readonly (readonly Line[])[] {
  const [head = [], body = []] = parts
  const isFlat =
    parts.length === 2 &&
    head.length === 1 &&
    body.length > 2 &&
    body.every((line) => line.text.slice(cut(line)[0]?.from, cut(line)[0]?.to).trim() !== '')
  return isFlat ? parts.flatMap((part) => part.map((line) => [line])) : parts
}

/** Where the border with the most columns has its crosses. */
function placesOf(lines: readonly Line[]): readonly number[] {
  return lines
    .filter(({ text }) => border.test(text))
    .map(({ text }) => [...text.matchAll(/\+/gu)].map(({ index }) => index))
    .reduce((most, places) => (places.length > most.length ? places : most), [])
}

/** What stands between bars: at the crosses, or anywhere where wide letters moved them but there are as many. */
function columnsOf(text: string, places: readonly number[]): readonly Column[] {
  const bars = [...text.matchAll(/\|/gu)].map(({ index }) => index)
  const found =
    bars.length === places.length ? bars : places.filter((place) => /[|+]/u.test(text.charAt(place)))
  return found.slice(1).map((to, at) => ({ from: (found[at] ?? 0) + 1, to }))
}
