import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { type TableColumn, tableColumns } from '../text/table-columns.ts'

/** A cell that states something, with what stands beside it. */
export interface StatedCell {
  readonly span: Span
  /** White space folded. */
  readonly text: string
  /** The words of the row's cells under other heads. */
  readonly beside: Readonly<Partial<Record<TableColumn, string>>>
}

/** Fewer words state nothing: "See annex". */
const shortest: Readonly<Partial<Record<TableColumn, number>>> = { advice: 3, found: 6, learned: 5 }

/** The cells below a head that says its column states advice, what was found or what was learned. */
export function statedCells(doc: SegmentedDoc, column: TableColumn): readonly StatedCell[] {
  return tablesOf(doc).flatMap(([head, ...rows]) => {
    const columns = head ? tableColumns(head, doc.text, doc.lexicon) : []
    return columns.includes(column) ? rows.flatMap((row) => cellOf(row, columns, column, doc)) : []
  })
}

function cellOf(
  row: Block,
  columns: readonly (TableColumn | null)[],
  column: TableColumn,
  doc: SegmentedDoc,
): readonly StatedCell[] {
  const words = (span: Span | undefined) => (span ? foldSpace(textAt(doc.text, span)) : '')
  const span = row.cells?.[columns.indexOf(column)]
  const text = words(span)
  if (span === undefined || text.split(' ').length < (shortest[column] ?? 1)) return []
  const beside = Object.fromEntries(
    columns.flatMap((name, at) => (name === null || name === column ? [] : [[name, words(row.cells?.[at])]])),
  )
  return [{ span, text, beside }]
}

const tables = new WeakMap<SegmentedDoc, readonly (readonly Block[])[]>()

/** The rows of each table of a document, its head first: a caption or heading above it may stand in a row of its own. */
export function tablesOf(doc: SegmentedDoc): readonly (readonly Block[])[] {
  return remember(tables, doc, () => {
    const rows = new Map<number, Block[]>()
    for (const block of doc.blocks)
      if (block.kind === 'row' && block.table !== undefined) remember(rows, block.table, () => []).push(block)
    return [...rows.values()].map((all) => {
      const head = all.findIndex((row) => (row.cells ?? []).filter(([start, end]) => end > start).length > 1)
      return head > 0 ? all.slice(head) : all
    })
  })
}
