import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import MiniSearch from 'minisearch'
import { catalogueScript } from '../pipeline/8-index/catalogue-script.ts'
import { indexedRows } from '../pipeline/8-index/indexed-rows.ts'
import { lunrFiles } from '../pipeline/8-index/lunr-files.ts'
import { pagefindFiles } from '../pipeline/8-index/pagefind-files.ts'
import { writeSqlite } from '../pipeline/8-index/write-sqlite.ts'
import { cardTexts } from '../pipeline/query/card-texts.ts'
import { FIELD_WEIGHTS } from '../pipeline/query/fields.ts'
import { lunrJson } from '../pipeline/query/lunr-json.ts'
import { openIndex } from '../pipeline/query/open-index.ts'
import type { Catalogue } from '../pipeline/query/pagefind/catalogue.ts'
import { searchPagefind } from '../pipeline/query/pagefind/search-pagefind.ts'
import type { IndexedRows } from '../pipeline/query/parts.ts'
import { search } from '../pipeline/query/search.ts'
import { openSqlite } from '../pipeline/query/sqlite/open-sqlite.ts'
import { buildWordIndex } from '../pipeline/query/word-index.ts'
import { inventedBase } from './invented-base.ts'
import { openPagefind } from './open-pagefind.ts'

/** An engine over so many records: milliseconds, and bytes as they lie and as they are sent. */
export interface Measured {
  readonly engine: string
  readonly build: number
  readonly load: number
  readonly p50: number
  readonly p95: number
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
  /** What a page loads until it shows ten hits; null for what no page uses. */
  readonly first: number | null
}

export interface Scale {
  readonly records: number
  readonly engines: readonly Measured[]
}

const QUERIES = 100

/** lunr takes a minute and two gigabytes for a hundred thousand records; the tool does not use it there. */
const MOST_FOR_LUNR = 10_000

export async function scale(records: number): Promise<Scale> {
  const rows = indexedRows(inventedBase(records))
  const queries = queriesFor(rows)
  const engines = [
    ...(records <= MOST_FOR_LUNR ? [await lunrTier(rows, queries), await bareLunr(rows)] : []),
    await sqliteTier(rows, queries),
    await pagefindTier(rows, queries),
    await miniSearch(rows, queries),
  ]
  return { records, engines: engines.filter((engine) => engine !== null) }
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

/** The engine alone, with its own JSON: what ours is measured against. */
async function bareLunr({ cards }: IndexedRows): Promise<Measured> {
  const texts = cards.cards.map((card) => ({ ...cardTexts(card, cards) }))
  const [build, text] = await timed(() =>
    JSON.stringify(lunrJson(buildWordIndex(FIELD_WEIGHTS, texts), '2.3.9')),
  )
  return { engine: 'bare lunr JSON', build, load: 0, p50: 0, p95: 0, ...sizes([text]), first: null }
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
  const tier = {
    name: 'pagefind',
    rows: rows.cards.cards.length,
    brotli: null,
    partitions: built.partitions,
  } as const
  const script = String(catalogueScript(rows, tier).content)
  const catalogue: Catalogue = JSON.parse(script.slice(script.indexOf('{')))
  const [load, { pagefind, loaded }] = await timed(() => openPagefind(built.files, built.partitions))
  const ask = (text: string) => searchPagefind(pagefind, catalogue, { text, limit: 10 }, 'facets left out')
  await ask(queries[1] ?? '')
  const program = built.files
    .filter(({ path }) => /\/0\/pagefind\.js$/u.test(path))
    .reduce((sum, { content }) => sum + gzipSync(content).length, 0)
  const first = loaded() + program + gzipSync(script).length
  const times = await timesOf(queries, ask)
  // Pagefind's files are compressed as they lie.
  const raw = built.files.reduce((sum, { content }) => sum + content.length, 0)
  return { engine: 'pagefind', build, load, ...times, raw, gzip: raw, brotli: raw, first }
}

async function miniSearch({ cards }: IndexedRows, queries: readonly string[]): Promise<Measured> {
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

async function timesOf(queries: readonly string[], ask: (text: string) => unknown) {
  const times: number[] = []
  for (const text of queries) {
    const first = await timed(() => ask(text))
    const second = await timed(() => ask(text))
    times.push(Math.min(first[0], second[0]))
  }
  const inOrder = times.sort((a, b) => a - b)
  const quantile = (share: number) =>
    inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0
  return { p50: quantile(0.5), p95: quantile(0.95) }
}

async function timed<Value>(work: () => Value | Promise<Value>): Promise<readonly [number, Value]> {
  const start = performance.now()
  const value = await work()
  return [performance.now() - start, value]
}

/** Above this a better compression takes minutes. */
const LARGE = 20_000_000

function sizes(contents: readonly (string | Uint8Array)[]) {
  const bytes = contents.map((content) => Buffer.from(content))
  const sum = (of: (content: Buffer) => number) => bytes.reduce((total, content) => total + of(content), 0)
  const quality = sum(({ length }) => length) > LARGE ? 5 : 11
  return {
    raw: sum(({ length }) => length),
    gzip: sum((content) => gzipSync(content).length),
    brotli: sum(
      (content) =>
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length,
    ),
  }
}
