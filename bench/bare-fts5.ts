import { FIELDS, type Field } from '../pipeline/query/fields.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'
import { openDatabase } from '../pipeline/query/sqlite/database.ts'
import { commonIf } from '../pipeline/query/sqlite/indexed-words.ts'
import { fieldTexts, fieldWords } from './field-texts.ts'
import type { MeasuredEngine } from './measured.ts'

/** With its own tokenizer, stemmer and ranking, a column for each field, and the cards beside it. */
export const bareFts5: MeasuredEngine<Uint8Array> = {
  name: 'FTS5 as it comes',
  build: (rows) => fts5Of(rows, fieldTexts(rows), 'porter unicode61'),
  files: (file) => [file],
  open: async (file) => {
    const database = await openDatabase(file)
    const ranked = database.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 10')
    return (text) => ranked.numbers([text.split(' ').join(' OR ')], 1).length
  },
}

/** The same with the words that ours are given (see bare-engines.ts). */
export const fts5OurWords: MeasuredEngine<Uint8Array> = {
  ...bareFts5,
  name: 'FTS5, our words',
  build: (rows) =>
    fts5Of(
      rows,
      fieldWords(rows, (words) => words.map(({ common, stem }) => commonIf(common, stem)).join(' ')),
      "unicode61 remove_diacritics 0 categories 'L* N* M* P* S* Co'",
    ),
}

async function fts5Of(
  { cards }: IndexedRows,
  rows: readonly Readonly<Record<Field, string>>[],
  tokenize: string,
): Promise<Uint8Array> {
  const database = await openDatabase()
  database.exec(
    `BEGIN; CREATE TABLE cards (row INTEGER PRIMARY KEY, card TEXT NOT NULL);
     CREATE VIRTUAL TABLE words USING fts5(${FIELDS.join(', ')}, content='', tokenize="${tokenize}")`,
  )
  const addCard = database.prepare('INSERT INTO cards VALUES (?, ?)')
  const places = FIELDS.map(() => '?').join(', ')
  const add = database.prepare(`INSERT INTO words (rowid, ${FIELDS.join(', ')}) VALUES (?, ${places})`)
  for (const [row, card] of cards.cards.entries()) {
    addCard.run([row, JSON.stringify(card)])
    add.run([row, ...FIELDS.map((field) => rows[row]?.[field] ?? '')])
  }
  database.exec("INSERT INTO words (words) VALUES ('optimize'); COMMIT")
  const bytes = Buffer.concat([...database.parts()])
  database.close()
  return bytes
}
