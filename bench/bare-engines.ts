import MiniSearch from 'minisearch'
import { cardTexts } from '../pipeline/query/card-texts.ts'
import { FIELD_WEIGHTS } from '../pipeline/query/fields.ts'
import { lunrJson } from '../pipeline/query/lunr-json.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'
import { openDatabase } from '../pipeline/query/sqlite/database.ts'
import { buildWordIndex } from '../pipeline/query/word-index.ts'
import { type Measured, sizes, timed, timesOf } from './measured.ts'

/** The engine alone, with its own JSON: what ours is measured against. */
export async function bareLunr({ cards }: IndexedRows): Promise<Measured> {
  const texts = cards.cards.map((card) => ({ texts: cardTexts(card, cards), language: 'en' as const }))
  const [build, text] = await timed(() =>
    JSON.stringify(lunrJson(buildWordIndex(FIELD_WEIGHTS, texts), '2.3.9')),
  )
  return { engine: 'bare lunr JSON', build, load: 0, p50: 0, p95: 0, ...sizes([text]), first: null }
}

/** FTS5 alone, with its own tokenizer and ranking, over one column. */
export async function bareFts5({ cards }: IndexedRows, queries: readonly string[]): Promise<Measured> {
  const [build, file] = await timed(async () => {
    const database = await openDatabase()
    database.exec(
      "BEGIN; CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='porter unicode61')",
    )
    const add = database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)')
    for (const [row, card] of cards.cards.entries())
      add.run([row, Object.values(cardTexts(card, cards)).join(' ')])
    database.exec('COMMIT')
    return database.bytes()
  })
  const [load, database] = await timed(() => openDatabase(file))
  const ranked = database.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 10')
  const times = await timesOf(queries, (text) => ranked.numbers([text.split(' ').join(' OR ')], 1))
  return { engine: 'bare FTS5', build, load, ...times, ...sizes([file]), first: null }
}

export async function miniSearch({ cards }: IndexedRows, queries: readonly string[]): Promise<Measured> {
  const fields = ['title', 'text', 'names', 'context']
  const [build, text] = await timed(() => {
    const index = new MiniSearch({ fields })
    index.addAll(cards.cards.map((card, row) => ({ id: row, ...cardTexts(card, cards) })))
    return JSON.stringify(index)
  })
  const [load, index] = await timed(() => MiniSearch.loadJSON(text, { fields }))
  const times = await timesOf(queries, (words) => index.search(words))
  const size = sizes([text])
  return { engine: 'MiniSearch', build, load, ...times, ...size, first: size.brotli }
}
