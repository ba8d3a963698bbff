import type { CardTable, StoredCard } from '../query/parts.ts'
import { remember } from '../text/remember.ts'
import { type RowWords, rowWords } from './row-words.ts'

/** How often words stand in rows, one row after the other: those of the nth from `starts[n]` to `starts[n + 1]`. */
export interface Counted {
  readonly starts: Uint32Array
  readonly of: Uint32Array
  readonly counts: Uint32Array
  /** How many words there are. */
  readonly words: number
}

/** Counts the stems of titles and texts, without common words; cards that are not `wanted` have none. */
export function countWords(table: CardTable, wanted: (card: StoredCard) => boolean): Counted {
  const words = rowWords(table)
  const stems = stemNumbers(words)
  const starts = new Uint32Array(table.cards.length + 1)
  const of: number[] = []
  const counts: number[] = []
  for (const [row, card] of table.cards.entries()) {
    if (wanted(card))
      for (const [stem, count] of stemCounts(words, stems, row)) {
        of.push(stem)
        counts.push(count)
      }
    starts[row + 1] = of.length
  }
  return { starts, of: Uint32Array.from(of), counts: Uint32Array.from(counts), words: stems.length }
}

/** For each form the number of its stem. */
function stemNumbers({ forms }: RowWords): Uint32Array {
  const numbers = new Map<string, number>()
  return Uint32Array.from(forms, ({ stem }) => remember(numbers, stem, () => numbers.size))
}

function stemCounts(words: RowWords, stems: Uint32Array, row: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const field of ['title', 'text'] as const)
    for (const form of words.in(row, field)) {
      const stem = stems[form] ?? 0
      if (!words.forms[form]?.common) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  return counts
}
