import MiniSearch from 'minisearch'
import { pagefindFiles } from '../pipeline/8-index/pagefind-files.ts'
import { searchParts } from '../pipeline/8-index/search-parts.ts'
import { writeSqlite } from '../pipeline/8-index/sqlite/write-sqlite.ts'
import type { Engine } from '../pipeline/query/engine.ts'
import { openIndex } from '../pipeline/query/open-index.ts'
import { searchPagefind } from '../pipeline/query/pagefind/search-pagefind.ts'
import { search } from '../pipeline/query/search.ts'
import { openSqlite } from '../pipeline/query/sqlite/open-sqlite.ts'
import { stem as porter } from '../pipeline/text/natural.ts'
import { stem as snowball } from '../pipeline/text/stem.ts'
import { collectionRows } from './collection-rows.ts'
import type { Collection } from './collections.ts'
import { ndcgAt10 } from './ndcg.ts'
import { catalogueOf, openPagefind } from './open-pagefind.ts'
import { plainBm25 } from './plain-bm25.ts'

/** The rankings that are compared: BM25 as Lucene and Anserini set it first, with Porter's stemmer and with Snowball's. */
export const RANKINGS = ['BM25 Porter', 'BM25 Snowball', 'lunr', 'sqlite', 'pagefind', 'MiniSearch'] as const

/** Mean nDCG@10 over the judged queries of a collection, asked as plain words. */
export interface Relevance {
  readonly name: string
  readonly queries: number
  readonly scores: Readonly<Record<(typeof RANKINGS)[number], number>>
  /** Ids of what each ranking found, by query. */
  readonly found: Readonly<Record<(typeof RANKINGS)[number], ReadonlyMap<string, readonly string[]>>>
}

/** Ids of the ten documents that fit a query best. */
type Ranking = (text: string) => readonly string[] | Promise<readonly string[]>

export async function relevance(collection: Collection): Promise<Relevance> {
  const { name, queries, grades } = collection
  const judged = queries.filter(({ id }) => grades.has(id))
  const scores: Record<string, number> = {}
  const found: Record<string, ReadonlyMap<string, readonly string[]>> = {}
  const rankings = await rankingsOf(collection)
  for (const ranking of RANKINGS) {
    const ids = new Map<string, readonly string[]>()
    for (const { id, text } of judged) ids.set(id, (await rankings[ranking](text)).slice(0, 10))
    const sum = judged.reduce(
      (sum, { id }) => sum + ndcgAt10(ids.get(id) ?? [], grades.get(id) ?? new Map()),
      0,
    )
    scores[ranking] = sum / judged.length
    found[ranking] = ids
  }
  return {
    name,
    queries: judged.length,
    scores: scores as Relevance['scores'],
    found: found as Relevance['found'],
  }
}

async function rankingsOf({ docs }: Collection): Promise<Record<(typeof RANKINGS)[number], Ranking>> {
  const rows = collectionRows({ docs })
  const idOf = (row: number) => docs[row]?.id ?? ''
  const bm25 = (stem: (word: string) => string): Ranking => {
    const rank = plainBm25(docs.map(({ title, text }) => luceneWords(`${title} ${text}`, stem)))
    return (text) => rank(luceneWords(text, stem)).slice(0, 10).map(idOf)
  }
  const ours =
    (engine: Engine): Ranking =>
    (text) =>
      search(engine, { text, plain: true, limit: 10 }).hits.map(({ id }) => id)
  return {
    'BM25 Porter': bm25(porter),
    'BM25 Snowball': bm25(snowball),
    lunr: ours(openIndex(searchParts(rows))),
    sqlite: ours(await openSqlite(await writeSqlite(rows))),
    pagefind: await pagefindRanking(rows),
    MiniSearch: miniSearch(docs),
  }
}

async function pagefindRanking(rows: ReturnType<typeof collectionRows>): Promise<Ranking> {
  const built = await pagefindFiles(rows)
  if (!built) return () => []
  const { pagefind } = await openPagefind(built.files, built.partitions)
  const catalogue = catalogueOf(rows, built.partitions)
  return async (text) => {
    const request = { text, plain: true, limit: 10 }
    const { hits } = await searchPagefind(pagefind, catalogue, request, 'facets left out')
    return hits.map(({ id }) => id)
  }
}

function miniSearch(docs: Collection['docs']): Ranking {
  const index = new MiniSearch({ fields: ['title', 'text'] })
  index.addAll(docs)
  return (text) =>
    index
      .search(text)
      .slice(0, 10)
      .map(({ id }) => String(id))
}

/** Words as Lucene's English analyser has them by default: its 33 stop words, then a stemmer. */
function luceneWords(text: string, stem: (word: string) => string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => !LUCENE_STOP_WORDS.has(word))
    .map((word) => stem(word))
}

const LUCENE_STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
)
