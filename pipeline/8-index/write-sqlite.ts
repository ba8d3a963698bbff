import { cardWords } from '../query/card-words.ts'
import { FIELDS } from '../query/fields.ts'
import { languagesOf } from '../query/languages.ts'
import { type Column, FACETS, type IndexedRows } from '../query/parts.ts'
import { type Database, openDatabase, type Value } from '../query/sqlite/database.ts'
import { commonIf } from '../query/sqlite/indexed-words.ts'
import { packColumn } from '../query/sqlite/packed-column.ts'
import { SQLITE_FINISH, SQLITE_FORMAT, SQLITE_TABLES } from '../query/sqlite/schema.ts'
import { byCodeUnit } from '../text/fold.ts'

/** The search index as one SQLite file. Equal rows give equal bytes. */
export async function writeSqlite(rows: IndexedRows): Promise<Uint8Array> {
  const writing = await sqliteWriting(rows)
  for (;;) {
    const { done, value } = writing.next()
    if (done) return value
  }
}

/** The same card by card, for who has to wait for something else at times: take all, the last is the file. */
export async function sqliteWriting(rows: IndexedRows): Promise<Iterator<undefined, Uint8Array>> {
  return write(await openDatabase(), rows)
}

function* write(database: Database, rows: IndexedRows): Generator<undefined, Uint8Array> {
  try {
    database.exec(`BEGIN; ${SQLITE_TABLES}`)
    addNotes(database, rows)
    addColumns(database, rows)
    yield* addCards(database, rows)
    database.exec(`${SQLITE_FINISH} COMMIT`)
    return database.bytes()
  } finally {
    database.close()
  }
}

function addNotes(database: Database, { cards, expansions }: IndexedRows): void {
  const { documents, events } = cards
  const languages = languagesOf(cards)
  const notes = { format: SQLITE_FORMAT, size: cards.cards.length, languages, documents, events, expansions }
  addAll(
    database,
    'notes',
    Object.entries(notes).map(([name, value]) => [name, JSON.stringify(value)]),
  )
}

function addColumns(database: Database, { cards, facets }: IndexedRows): void {
  const columns = [
    ...FACETS.map((facet) => [facet, facets[facet]] as const),
    ['date', column(cards.cards.map(({ date }) => date))] as const,
    ['recurrence', column(cards.cards.map(({ documents }) => String(documents)))] as const,
  ]
  addAll(
    database,
    'columns',
    columns.map(([name, one]) => {
      const { counts, codes } = packColumn(one)
      return [name, JSON.stringify(one.values), counts, codes]
    }),
  )
}

function column(values: readonly (string | null)[]): Column {
  const known = [...new Set(values)].filter((value) => value !== null).sort(byCodeUnit)
  const codes = new Map(known.map((value, code) => [value, code]))
  return {
    values: known.map((value) => [value, value]),
    rows: values.map((value) => (value === null ? [] : [codes.get(value) ?? 0])),
  }
}

/** Cards with their words; lengths and the forms of the words are counted on the way. */
function* addCards(database: Database, { cards }: IndexedRows): Generator<undefined> {
  const forms = new Map<string, { readonly stem: string; times: number }>()
  const addCard = adder(database, 'cards', 3)
  const fields = FIELDS.map((field) => ({
    field,
    lengths: new Uint32Array(cards.cards.length),
    add: database.prepare(`INSERT INTO words_${field} (rowid, stems) VALUES (?, ?)`),
  }))
  for (const [row, card] of cards.cards.entries()) {
    addCard.run([row, card.id, JSON.stringify(card)])
    const words = cardWords(card, cards)
    for (const { field, lengths, add } of fields) {
      const own = words[field]
      const stems: string[] = []
      let rare = 0
      for (const { word, stem, common } of own) {
        if (!common) rare++
        stems.push(commonIf(common, stem))
        const form = forms.get(word)
        if (form) form.times++
        else forms.set(word, { stem, times: 1 })
      }
      lengths[row] = rare
      if (stems.length > 0) add.run([row, stems.join(' ')])
    }
    yield
  }
  addAll(
    database,
    'lengths',
    fields.map(({ field, lengths }) => [field, new Uint8Array(lengths.buffer)]),
  )
  addAll(
    database,
    'forms',
    [...forms].sort(([a], [b]) => byCodeUnit(a, b)).map(([form, { stem, times }]) => [form, stem, times]),
  )
}

function addAll(database: Database, table: string, rows: readonly (readonly Value[])[]): void {
  const [first] = rows
  if (!first) return
  const add = adder(database, table, first.length)
  for (const row of rows) add.run(row)
}

function adder(database: Database, table: string, values: number) {
  return database.prepare(
    `INSERT INTO ${table} VALUES (${Array.from({ length: values }, () => '?').join(', ')})`,
  )
}
