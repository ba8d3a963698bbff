import { least } from '../../text/extremes.ts'
import type { Flow } from './flows.ts'
import { gathered } from './gathered.ts'
import { type Line, lineOf, sideBySide } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import type { Table } from './ruled-tables.ts'
import type { BodyStyle } from './style.ts'

export type Block = Paragraph | { readonly kind: 'table'; readonly table: Table }

/** Cuts a column into paragraphs and tables. */
export function blocksOf(flow: Flow, body: BodyStyle): Block[] {
  const blocks: Block[] = []
  let lines: Line[] = []
  const flush = () => {
    for (const paragraph of paragraphsOf(rowsOf(lines), flow, body)) blocks.push(paragraph)
    lines = []
  }
  for (const element of flow.elements) {
    if (element.line) lines.push(element.line)
    if (!element.table) continue
    flush()
    blocks.push({ kind: 'table', table: element.table })
  }
  flush()
  return blocks
}

/** Lines side by side in one column are one line with a gap in it. */
function rowsOf(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base || a.left - b.left)
  const rows: Line[][] = []
  for (const line of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    const level = first && Math.abs(first.base - line.base) < line.size * 0.5 && sideBySide(first, line)
    if (row && level) row.push(line)
    else rows.push([line])
  }
  return rows.map(joinedRow)
}

function joinedRow(row: readonly Line[]): Line {
  const [only, ...more] = row
  if (only && more.length === 0) return only
  const parts = [...row].sort((a, b) => a.left - b.left)
  const words = gathered(parts, (part) =>
    part.words.map((word, i) => (i === 0 ? { ...word, spaced: true } : word)),
  )
  return lineOf(words, least(row.map((line) => line.order)))
}
