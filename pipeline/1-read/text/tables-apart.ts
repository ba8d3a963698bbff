import type { Table } from 'mdast'
import { barTable, splitAtBars } from './bars.ts'
import { dashedTable } from './dashed-table.ts'
import type { Drawn } from './drawn-table.ts'
import { gridTable } from './grid-table.ts'
import { dataOf } from './nodes.ts'
import { spacedTable } from './spaced-table.ts'
import type { Line } from './stretches.ts'

/** Lines that stand together, and the table that they draw, if any. */
export interface Stretch {
  readonly lines: readonly Line[]
  readonly table: Table | null
}

/** Stretches cut around the tables in them; in one that dashes draw there may be blank lines. */
export function tablesApart(stretches: readonly (readonly Line[])[]): readonly Stretch[] {
  return withDrawn(stretches).flatMap((part) =>
    part.table
      ? [part]
      : splitAtBars(part.lines).map((lines): Stretch => {
          const table = barTable(lines)
          return { lines, table: table && { ...table, data: dataOf(lines) } }
        }),
  )
}

function withDrawn(stretches: readonly (readonly Line[])[]): readonly Stretch[] {
  const lines = stretches.flat()
  const tables = drawnIn(lines)
  const parts: Stretch[] = []
  let index = 0
  for (const stretch of stretches) {
    const end = index + stretch.length
    while (index < end) {
      const next = tables[0]
      const isInside = next !== undefined && next.from <= index
      const to = Math.min(end, next === undefined ? end : isInside ? next.to : next.from)
      if (next?.from === index) parts.push({ lines: lines.slice(index, next.to), table: next.table })
      else if (!isInside) parts.push({ lines: lines.slice(index, to), table: null })
      if (next?.to === to) tables.shift()
      index = to
    }
  }
  return parts
}

/** In order; none of them stands in another. What spaces set apart is looked at where no dashes draw it. */
function drawnIn(lines: readonly Line[]): Drawn[] {
  const drawn = gathered(lines, 0, (_, at) => gridTable(lines, at) ?? dashedTable(lines, at))
  const edges = [0, ...drawn.flatMap(({ from, to }) => [from, to]), lines.length]
  const tables = edges.flatMap((edge, at): readonly Drawn[] => {
    if (at % 2 === 1) return []
    const free = lines.slice(edge, edges[at + 1])
    return gathered(free, edge, spacedTable)
  })
  return [...drawn, ...tables].sort((a, b) => a.from - b.from)
}

/** What is found in `lines`, which stand `offset` lines below the beginning. */
function gathered(
  lines: readonly Line[],
  offset: number,
  find: (lines: readonly Line[], at: number) => Drawn | null,
): Drawn[] {
  const tables: Drawn[] = []
  let free = 0
  for (let at = 0; at < lines.length; at++) {
    const found = find(lines, at)
    if (!found || found.from < free) continue
    tables.push({ ...found, from: found.from + offset, to: found.to + offset })
    free = found.to
    at = free - 1
  }
  return tables
}
