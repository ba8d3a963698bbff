import type { Table } from 'mdast'
import type { Line } from './stretches.ts'

/** Two lines with one bar each may be anything: "Harbour office | Issue 7" twice. */
const fewestCells = 3

/** A stretch cut where lines with bars between their words begin and end. */
export function splitAtBars(stretch: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = []
  let count = -1
  for (const line of stretch) {
    const cells = cellsOf(line).length
    const last = parts.at(-1)
    const goesOn = cells === count || (cells === 0 && isRule(line.text) && count > 0)
    if (last && goesOn) last.push(line)
    else parts.push([line])
    if (!isRule(line.text)) count = cells
  }
  return parts.some(isTable) ? joined(parts) : [stretch]
}

/** What is no table stays together as it was. */
function joined(parts: readonly Line[][]): readonly (readonly Line[])[] {
  const whole: Line[][] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last && !isTable(part) && !isTable(last)) last.push(...part)
    else whole.push([...part])
  }
  return whole
}

/** Lines one below the other with as many cells each between bare bars are a table, the first its head; null where they are none. */
export function barTable(lines: readonly Line[]): Table | null {
  if (!isTable(lines)) return null
  const rows = lines.filter(({ text }) => !isRule(text))
  return {
    type: 'table',
    children: rows.map((line) => ({
      type: 'tableRow',
      children: cellsOf(line).map(({ from, value }) => ({
        type: 'tableCell',
        children:
          value === '' ? [] : [{ type: 'text', value, position: placeOf(line, from, from + value.length) }],
        position: placeOf(line, from, from + value.length),
      })),
      position: placeOf(line, 0, line.text.length),
    })),
    position: {
      start: placeOf(lines[0] as Line, 0, 0).start,
      end: placeOf(lines.at(-1) as Line, 0, lines.at(-1)?.text.length ?? 0).end,
    },
  }
}

function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter(({ text }) => !isRule(text))
  const cells = cellsOf(rows[0]).length
  return rows.length >= 2 && cells >= fewestCells && rows.every((line) => cellsOf(line).length === cells)
}

/** "|---|---|" below the head says nothing. */
function isRule(text: string): boolean {
  return /^[\s|:+=-]+$/u.test(text) && text.includes('|') && text.includes('-')
}

interface Cell {
  /** Where in the line its words begin. */
  readonly from: number
  readonly value: string
}

function cellsOf(line: Line | undefined): readonly Cell[] {
  const text = line?.text ?? ''
  if (!/\s\|\s/u.test(text) || isRule(text)) return []
  const start = /^\s*\|/u.exec(text)?.[0].length ?? 0
  const inner = text.slice(start).replace(/\|\s*$/u, '')
  let at = start
  return inner.split('|').map((piece) => {
    const from = at + piece.length - piece.trimStart().length
    at += piece.length + 1
    return { from, value: piece.trim() }
  })
}

function placeOf({ number, offset }: Line, from: number, to: number) {
  return {
    start: { line: number, column: from + 1, offset: offset + from },
    end: { line: number, column: to + 1, offset: offset + to },
  }
}
