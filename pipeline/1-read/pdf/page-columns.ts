import { type Block, blocksOf } from './blocks.ts'
import { elementOfLine, elementOfTable } from './element.ts'
import type { PdfPage } from './engine.ts'
import { flowsOf } from './flows.ts'
import { type Line, textOf } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { ruledTables, type Table } from './ruled-tables.ts'
import type { BodyStyle } from './style.ts'
import { taggedTables } from './tagged-tables.ts'

/** A column's blocks from top to bottom, and its left edge. */
export interface Column {
  readonly left: number
  readonly blocks: readonly Block[]
}

/** The blocks of a page in reading order, column by column; `lines` without those of the margins. */
export function columnsOf(page: PdfPage, lines: readonly Line[], body: BodyStyle): Column[] {
  const tagged = taggedTables(lines)
  const free = outside(tagged, lines)
  const ruled = ruledTables(page.rules, free, page)
  const elements = [
    ...outside(ruled, free).map(elementOfLine),
    ...[...tagged, ...ruled].map((table) => elementOfTable(table, body.size)),
  ]
  return readOn(flowsOf(elements).map((flow) => ({ left: flow.left, blocks: blocksOf(flow, body) })))
}

function outside(tables: readonly Table[], lines: readonly Line[]): readonly Line[] {
  if (tables.length === 0) return lines
  const inTables = new Set<Line>()
  for (const table of tables)
    for (const row of table.rows) for (const cell of row) for (const line of cell) inTables.add(line)
  return lines.filter((line) => !inTables.has(line))
}

/** Makes one of a paragraph that the end of a column cut in two: the second half starts in lower case. */
function readOn(columns: readonly Column[]): Column[] {
  const out: Column[] = []
  for (const column of columns) {
    const before = out.at(-1)
    const head = before?.blocks.at(-1)
    const [tail, ...rest] = column.blocks
    if (before && head?.kind === 'paragraph' && tail?.kind === 'paragraph' && readsOn(head, tail)) {
      const whole = {
        ...head,
        lines: [...head.lines, ...tail.lines],
        breaks: [...head.breaks, ...tail.breaks],
      }
      out[out.length - 1] = { ...before, blocks: [...before.blocks.slice(0, -1), whole] }
      out.push({ ...column, blocks: rest })
    } else out.push(column)
  }
  return out
}

function readsOn(head: Paragraph, tail: Paragraph): boolean {
  const last = head.lines.at(-1)
  const next = tail.lines[0]
  if (!last || !next || tail.marked || Math.abs(last.size - next.size) > 0.3) return false
  return (
    /^[\p{Ll}(]/u.test(textOf(next)) &&
    !/[.!?:;]["'\u201D\u2019)]*$/.test(textOf(last)) &&
    next.base < last.base
  )
}
