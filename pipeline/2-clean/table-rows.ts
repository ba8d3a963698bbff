import type { Table, TableRow } from 'mdast'
import type { Run } from '../model/block.ts'
import type { Place } from '../model/place.ts'
import type { Draft } from './draft.ts'
import { bare, type Inline, inline } from './inline.ts'
import { placeOf } from './place-of.ts'

/** The rows of a table that hold words, their cells parted by tabs. `table` counts the tables of a document. */
export function tableRows(node: Table, table: number, around: Place): readonly Draft[] {
  return node.children
    .map((row, index): Draft => {
      const place = placeOf(row, around)
      const draft: Draft = { kind: 'row', level: 0, table, header: index === 0, ...cellsOf(row), place }
      return node.data?.wrapped ? { ...draft, wrapped: true } : draft
    })
    .filter(({ text }) => text.trim() !== '')
}

/** The words of all cells with their emphasis and links; a tab within a cell would part it. */
function cellsOf(row: TableRow): Inline {
  let text = ''
  const runs: Run[] = []
  for (const [column, cell] of row.children.map((cell) => bare(inline(cell.children))).entries()) {
    if (column > 0) text += '\t'
    const from = text.length
    for (const run of cell.runs) runs.push({ ...run, span: [run.span[0] + from, run.span[1] + from] })
    text += cell.text.replace(/\t/gu, ' ')
  }
  return { text, runs }
}
