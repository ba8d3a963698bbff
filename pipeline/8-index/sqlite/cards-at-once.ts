import { FIELDS } from '../../query/fields.ts'
import type { Database } from '../../query/sqlite/database.ts'
import type { FieldWords } from './field-words.ts'
import { rowsAtOnce } from './rows-at-once.ts'

/** Cards and their words on their way into the file. */
export interface CardsAtOnce {
  add(row: number, json: string, words: readonly FieldWords[]): void
  end(): void
}

export function cardsAtOnce(database: Database): CardsAtOnce {
  const cards = rowsAtOnce(database, 'cards', 2)
  const byField = new Map(
    FIELDS.map((field) => [field, rowsAtOnce(database, `words_${field} (rowid, stems)`, 2)]),
  )
  return {
    add: (row, json, words) => {
      cards.add([row, json])
      for (const { field, stems } of words) if (stems !== '') byField.get(field)?.add([row, stems])
    },
    end: () => {
      cards.end()
      for (const words of byField.values()) words.end()
    },
  }
}
