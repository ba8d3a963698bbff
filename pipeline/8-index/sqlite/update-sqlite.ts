import { FIELDS } from '../../query/fields.ts'
import type { CardNames, IndexedRows, StoredCard } from '../../query/parts.ts'
import { type Database, openDatabase } from '../../query/sqlite/database.ts'
import { numbersIn } from '../../query/sqlite/numbers.ts'
import { cardPrint } from './card-print.ts'
import { cardsAtOnce } from './cards-at-once.ts'
import { type FormCounts, formCounts } from './form-counts.ts'
import { rowWords } from './row-words.ts'
import { type RowNumbers, rowNumbers, writeColumns, writeNotes, writeNumbers } from './tables.ts'

/**
 * The index in a file brought to what `rows` say: cards that are gone are taken out, new ones put in, and the others left
 * alone. It answers as a file that was written anew does; its bytes are others, for they depend on what was there before.
 */
export async function updateSqlite(file: Uint8Array, rows: IndexedRows): Promise<Uint8Array> {
  const database = await openDatabase(file, 'to be changed')
  try {
    database.exec('BEGIN')
    const forms = formCounts()
    const numbers = keptNumbers(database, rows)
    removeCards(database, numbers.gone, forms)
    addCards(database, rows, numbers, forms)
    changeForms(database, forms)
    writeNumbers(database, numbers)
    writeNotes(database, rows)
    writeColumns(database, rows)
    database.exec('COMMIT')
    return database.bytes()
  } finally {
    database.close()
  }
}

interface Numbers extends RowNumbers {
  /** Slots of cards that are no more, or not the same. */
  readonly gone: readonly number[]
  /** Rows that are new. */
  readonly fresh: readonly number[]
  /** No card lies at this slot or beyond. */
  readonly end: number
}

/** The numbers of the new rows, as far as the file has their cards. */
function keptNumbers(database: Database, { cards }: IndexedRows): Numbers {
  const before = numbersIn(database)
  const known = new Map(Array.from(before.prints, (print, row) => [print, row]))
  const numbers = rowNumbers(cards.cards.length)
  const fresh: number[] = []
  for (const [row, card] of cards.cards.entries()) {
    const print = cardPrint(JSON.stringify(card), card, cards)
    const old = known.get(print)
    numbers.prints[row] = print
    if (old === undefined) fresh.push(row)
    else {
      known.delete(print)
      numbers.slots[row] = before.slots[old] ?? 0
      for (const field of FIELDS) numbers.lengths[field][row] = before.lengths[field][old] ?? 0
    }
  }
  const gone = [...known.values()].map((row) => before.slots[row] ?? 0)
  const end = before.slots.reduce((most, slot) => Math.max(most, slot + 1), 0)
  return { ...numbers, gone, fresh, end }
}

/** FTS5 keeps no texts: to take words out it has to be told what they were. */
function removeCards(database: Database, slots: readonly number[], forms: FormCounts): void {
  if (slots.length === 0) return
  const note = database.prepare('SELECT value FROM notes WHERE name = ?')
  const [documents, events] = ['documents', 'events'].map((name) =>
    JSON.parse(String(note.all([name])[0]?.[0])),
  )
  const names: CardNames = { documents, events }
  const find = database.prepare('SELECT card FROM cards WHERE slot = ?')
  const remove = database.prepare('DELETE FROM cards WHERE slot = ?')
  const removeWords = Object.fromEntries(
    FIELDS.map((field) => [
      field,
      database.prepare(`INSERT INTO words_${field} (words_${field}, rowid, stems) VALUES ('delete', ?, ?)`),
    ]),
  )
  for (const slot of slots) {
    const card: StoredCard = JSON.parse(String(find.all([slot])[0]?.[0]))
    for (const { field, stems } of rowWords(card, names, forms, -1))
      if (stems !== '') removeWords[field]?.run([slot, stems])
    remove.run([slot])
  }
}

function addCards(database: Database, { cards }: IndexedRows, numbers: Numbers, forms: FormCounts): void {
  const into = cardsAtOnce(database)
  for (const [at, row] of numbers.fresh.entries()) {
    const card = cards.cards[row]
    if (!card) continue
    const slot = numbers.end + at
    const words = rowWords(card, cards, forms, 1)
    numbers.slots[row] = slot
    for (const { field, length } of words) numbers.lengths[field][row] = length
    into.add(slot, JSON.stringify(card), words)
  }
  into.end()
}

function changeForms(database: Database, forms: FormCounts): void {
  const change = database.prepare(
    'INSERT INTO forms VALUES (?, ?, ?) ON CONFLICT (form, stem) DO UPDATE SET times = times + excluded.times',
  )
  const forget = database.prepare('DELETE FROM forms WHERE form = ? AND stem = ? AND times = 0')
  for (const { form, stem, times } of forms.counted()) {
    change.run([form, stem, times])
    if (times < 0) forget.run([form, stem])
  }
}
