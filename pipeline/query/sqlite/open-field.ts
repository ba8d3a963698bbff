import type { Field } from '../fields.ts'
import { meanOf } from '../word-score.ts'
import type { Database } from './database.ts'

/** One field of an SQLite file, to be asked where words stand in it. */
export type OpenField = ReturnType<typeof openField>

/** Opens a field; `lengths`: its words that are not common, by row. */
export function openField(database: Database, name: Field, lengths: ArrayLike<number>) {
  database.exec(`CREATE VIRTUAL TABLE temp.where_${name} USING fts5vocab(main, words_${name}, instance)`)
  const having = database.prepare(`SELECT doc FROM where_${name} WHERE term = ?`)
  const any = database.prepare(`SELECT 1 FROM where_${name} WHERE term = ? LIMIT 1`)
  const phrase = database.prepare(`SELECT rowid FROM words_${name} WHERE words_${name} MATCH ?`)
  return {
    name,
    lengths,
    mean: meanOf(lengths),
    /** A row for each time that the stem stands there, equal ones beside each other. */
    rowsOf: (stem: string) => having.numbers([stem], 1),
    knows: (stem: string) => any.numbers([stem], 1).length > 0,
    rowsWith: (stems: readonly string[]) => phrase.numbers([`"${stems.join(' ').replaceAll('"', '')}"`], 1),
  }
}
