import { blocksOf } from './blocks.ts'
import { elementOfLine, elementOfTable } from './element.ts'
import type { PdfPage } from './engine.ts'
import { flowsOf } from './flows.ts'
import type { Line } from './lines.ts'
import { type Column, readOn } from './read-on.ts'
import { ruledTables, type Table } from './ruled-tables.ts'
import type { BodyStyle } from './style.ts'
import { taggedTables } from './tagged-tables.ts'

/** The blocks of a page in reading order, column by column; `lines` without those of the margins. */
export function columnsOf(page: PdfPage, lines: readonly Line[], body: BodyStyle): Column[] {
  const tagged = taggedTables(lines)
  const free = outside(tagged, lines)
  const ruled = ruledTables(page.rules, free, page)
  const elements = [
    ...outside(ruled, free).map(elementOfLine),
    ...[...tagged, ...ruled].map((table) => elementOfTable(table, body.size)),
  ]
  return readOn(
    flowsOf(elements).map((flow) => ({ left: flow.left, right: flow.right, blocks: blocksOf(flow, body) })),
  )
}

function outside(tables: readonly Table[], lines: readonly Line[]): readonly Line[] {
  if (tables.length === 0) return lines
  const inTables = new Set<Line>()
  for (const table of tables)
    for (const row of table.rows) for (const cell of row) for (const line of cell) inTables.add(line)
  return lines.filter((line) => !inTables.has(line))
}
