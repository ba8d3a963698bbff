import { gzipSync } from 'node:zlib'
import { indexedRows } from '../pipeline/8-index/indexed-rows.ts'
import { lunrFiles } from '../pipeline/8-index/lunr-files.ts'
import { pagefindFiles } from '../pipeline/8-index/pagefind-files.ts'
import { writeSqlite } from '../pipeline/8-index/sqlite/write-sqlite.ts'
import { openIndex } from '../pipeline/query/open-index.ts'
import { searchPagefind } from '../pipeline/query/pagefind/search-pagefind.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'
import { search } from '../pipeline/query/search.ts'
import { openSqlite } from '../pipeline/query/sqlite/open-sqlite.ts'
import { bareFts5, bareLunr, miniSearch } from './bare-engines.ts'
import { inventedBase } from './invented-base.ts'
import { type Measured, sizes, timed, timesOf } from './measured.ts'
import { catalogueOf, openPagefind } from './open-pagefind.ts'

export interface Limits {
  /** What was measured at the size before. */
  readonly before: readonly Measured[]
  /** An engine is left out where its build would take more milliseconds. */
  readonly most: number
  /** Told of each engine as soon as it is measured. */
  measured(engine: Measured): void
}

const QUERIES = 100

/** From one size to the next there are ten times as many records, and no build is faster for that. */
const GROWTH = 10

/** lunr takes a minute and two gigabytes for a hundred thousand records; the tool does not use it there. */
const MOST_FOR_LUNR = 10_000

type Measure = (rows: IndexedRows, queries: readonly string[]) => Promise<Measured | null>

/** The engines of the tool, each beside the bare one, and MiniSearch. */
const ENGINES: Readonly<Record<string, Measure>> = {
  lunr: lunrTier,
  'bare lunr JSON': bareLunr,
  sqlite: sqliteTier,
  'bare FTS5': bareFts5,
  pagefind: pagefindTier,
  MiniSearch: miniSearch,
}

export async function scale(records: number, limits: Limits): Promise<readonly Measured[]> {
  const rows = indexedRows(inventedBase(records))
  const queries = queriesFor(rows)
  const all: Measured[] = []
  for (const [name, measure] of Object.entries(ENGINES)) {
    const last = limits.before.find(({ engine }) => engine === name)
    const expected = (last?.build ?? 0) * GROWTH
    if (expected > limits.most || (name.includes('lunr') && records > MOST_FOR_LUNR)) continue
    const engine = await measure(rows, queries)
    if (!engine) continue
    all.push(engine)
    limits.measured(engine)
  }
  return all
}

/** Two words that stand beside each other in some record. */
function queriesFor({ cards }: IndexedRows): readonly string[] {
  const step = Math.max(1, Math.floor(cards.cards.length / QUERIES))
  return cards.cards
    .filter((_, at) => at % step === 0)
    .map(({ text }) => text.split(' ').slice(2, 4).join(' '))
}

async function lunrTier(rows: IndexedRows, queries: readonly string[]): Promise<Measured> {
  const [build, { files }] = await timed(() => lunrFiles(rows))
  const json = (name: string) => String(files.find(({ path }) => path === `index/${name}.json`)?.content)
  const texts = { cards: json('cards'), facets: json('facets'), lunr: json('lunr') }
  const [load, engine] = await timed(() =>
    openIndex({
      cards: JSON.parse(texts.cards),
      facets: JSON.parse(texts.facets),
      lunr: JSON.parse(texts.lunr),
    }),
  )
  const script = sizes([files.find(({ path }) => path === 'index/search.js')?.content ?? ''])
  const times = await timesOf(queries, (text) => search(engine, { text, limit: 10 }))
  return { engine: 'lunr', build, load, ...times, ...script, first: script.brotli }
}

async function sqliteTier(rows: IndexedRows, queries: readonly string[]): Promise<Measured> {
  const [build, file] = await timed(() => writeSqlite(rows))
  const [load, engine] = await timed(() => openSqlite(file))
  const times = await timesOf(queries, (text) => search(engine, { text, limit: 10 }))
  return { engine: 'sqlite', build, load, ...times, ...sizes([file]), first: null }
}

async function pagefindTier(rows: IndexedRows, queries: readonly string[]): Promise<Measured | null> {
  const [build, built] = await timed(() => pagefindFiles(rows))
  if (!built) return null
  const catalogue = catalogueOf(rows, built.partitions)
  const [load, { pagefind, loaded }] = await timed(() => openPagefind(built.files, built.partitions))
  const ask = (text: string) => searchPagefind(pagefind, catalogue, { text, limit: 10 }, 'facets left out')
  await ask(queries[1] ?? '')
  const program = built.files
    .filter(({ path }) => /\/0\/pagefind\.js$/u.test(path))
    .reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  const first = loaded() + program + gzipSync(JSON.stringify(catalogue)).length
  const times = await timesOf(queries, ask)
  // Pagefind's files are compressed as they lie.
  const raw = built.files.reduce((sum, { content }) => sum + content.length, 0)
  return { engine: 'pagefind', build, load, ...times, raw, gzip: raw, brotli: raw, first }
}
