import type { Block } from '../model/block.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { foldSpace } from './fold.ts'
import { keyFor } from './phrase-keys.ts'

/** What stands below the words of a cell, by knowledge/<language>/tables.yaml. */
export type TableColumn = 'action' | 'lead' | 'due' | 'advice' | 'found' | 'learned' | 'to-whom'

/** A longer cell says something itself. */
const mostWords = 4

/** What each column of a table holds if `row` is its head; null where the words of a cell do not tell. */
export function tableColumns(row: Block, text: string, lexicon: Lexicon): readonly (TableColumn | null)[] {
  return (row.cells ?? []).map((cell) => {
    const words = foldSpace(textAt(text, cell))
    return words.split(' ').length <= mostWords
      ? (keyFor(lexicon, 'tables', words) as TableColumn | null)
      : null
  })
}
