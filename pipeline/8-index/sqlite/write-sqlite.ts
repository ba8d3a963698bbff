import type { IndexedRows } from '../../query/parts.ts'
import { type Database, openDatabase } from '../../query/sqlite/database.ts'
import { SQLITE_FINISH, SQLITE_TABLES } from '../../query/sqlite/schema.ts'
import { rowWords } from '../row-words.ts'
import { cardsAtOnce } from './cards-at-once.ts'
import { countedForms, fieldWords } from './field-words.ts'
import { rowsAtOnce } from './rows-at-once.ts'
import { fieldLengths, writeColumns, writeLengths, writeNotes } from './tables.ts'

/** The search index as one SQLite file. Equal rows give equal bytes. */
export async function writeSqlite(rows: IndexedRows): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (const part of await sqliteWriting(rows)) if (part) parts.push(part)
  return Buffer.concat(parts)
}

/** The same card by card, for who has to wait for something else at times: nothing after each card, then the parts of the file. */
export async function sqliteWriting(rows: IndexedRows): Promise<Generator<Uint8Array | undefined>> {
  return write(await openDatabase(), rows)
}

function* write(database: Database, rows: IndexedRows): Generator<Uint8Array | undefined> {
  try {
    database.exec(`BEGIN; ${SQLITE_TABLES}`)
    writeNotes(database, rows)
    writeColumns(database, rows)
    yield* writeCards(database, rows)
    database.exec(`${SQLITE_FINISH} COMMIT`)
    yield* database.parts()
  } finally {
    database.close()
  }
}

/** Cards with their words; lengths are counted on the way. */
function* writeCards(database: Database, { cards }: IndexedRows): Generator<undefined> {
  const words = rowWords(cards)
  const wordsAt = fieldWords(words)
  const lengths = fieldLengths(cards.cards.length)
  const into = cardsAtOnce(database)
  for (const [row, card] of cards.cards.entries()) {
    const own = wordsAt(row)
    for (const { field, length } of own) lengths[field][row] = length
    into.add(row, JSON.stringify(card), own)
    yield
  }
  into.end()
  writeLengths(database, lengths)
  const intoForms = rowsAtOnce(database, 'forms', 3)
  for (const { form, stem, times } of countedForms(words)) intoForms.add([form, stem, times])
  intoForms.end()
}
