import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { cardTexts } from '../pipeline/query/card-texts.ts'
import { cardWords } from '../pipeline/query/card-words.ts'
import { FIELD_WEIGHTS, FIELDS, type Field } from '../pipeline/query/fields.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'
import { openDatabase } from '../pipeline/query/sqlite/database.ts'
import { commonIf } from '../pipeline/query/sqlite/indexed-words.ts'
import type { MeasuredEngine } from './measured.ts'

/*
 * The engines alone: what ours are measured against. "As it comes" cuts, drops and stems words by its own rules; "our words"
 * is given the words that ours are given, already cut, and has only to put them in order.
 */

/** lunr takes a minute and two gigabytes for a hundred thousand records; the tool does not use it there. */
export const MOST_FOR_LUNR = 10_000

export const bareLunr: MeasuredEngine<string> = {
  name: 'lunr as it comes',
  most: MOST_FOR_LUNR,
  build: (rows) =>
    lunrOf(fieldTexts(rows), (builder) => {
      builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
    }),
  files: (json) => [json],
  open: (json) => {
    const index = lunr.Index.load(JSON.parse(json))
    return (text) => index.search(text).length
  },
}

/** Words of every field, stemmed and without the common ones, as lunr takes them. */
export const lunrOurWords: MeasuredEngine<string> = {
  ...bareLunr,
  name: 'lunr, our words',
  build: (rows) =>
    lunrOf(
      fieldWords(rows, (words) => words.filter(({ common }) => !common).map(({ stem }) => stem)),
      (builder) => {
        builder.tokenizer = ((words: readonly string[]) =>
          words.map((word) => new lunr.Token(word, {}))) as unknown as typeof lunr.tokenizer
      },
    ),
}

function lunrOf(rows: readonly object[], prepare: (builder: lunr.Builder) => void): string {
  const builder = new lunr.Builder()
  prepare(builder)
  builder.ref('row')
  for (const field of FIELDS) builder.field(field, { boost: FIELD_WEIGHTS[field] })
  for (const [row, fields] of rows.entries()) builder.add({ ...fields, row: String(row) })
  return JSON.stringify(builder.build())
}

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

export const miniSearch: MeasuredEngine<string> = {
  name: 'MiniSearch',
  build: (rows) => {
    const index = new MiniSearch({ fields: [...FIELDS] })
    index.addAll(fieldTexts(rows).map((texts, row) => ({ id: row, ...texts })))
    return JSON.stringify(index)
  },
  files: (json) => [json],
  open: (json) => {
    const index = MiniSearch.loadJSON(json, { fields: [...FIELDS] })
    return (text) => index.search(text).length
  },
}

function fieldTexts({ cards }: IndexedRows): readonly Readonly<Record<Field, string>>[] {
  return cards.cards.map((card) => cardTexts(card, cards))
}

function fieldWords<Words>(
  { cards }: IndexedRows,
  of: (words: ReturnType<typeof cardWords>[Field]) => Words,
): readonly Readonly<Record<Field, Words>>[] {
  return cards.cards.map((card) => {
    const words = cardWords(card, cards)
    return Object.fromEntries(FIELDS.map((field) => [field, of(words[field])])) as Record<Field, Words>
  })
}
