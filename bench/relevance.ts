import MiniSearch from 'minisearch'
import { pagefindFiles } from '../pipeline/8-index/pagefind-files.ts'
import { writeSqlite } from '../pipeline/8-index/write-sqlite.ts'
import { isCommon } from '../pipeline/query/is-common.ts'
import { rankedResults } from '../pipeline/query/pagefind/ranked-results.ts'
import { openSqlite } from '../pipeline/query/sqlite/open-sqlite.ts'
import { parseQuery } from '../pipeline/query/syntax.ts'
import { buildWordIndex, openWordIndex, type WordIndex } from '../pipeline/query/word-index.ts'
import { stem as porter } from '../pipeline/text/natural.ts'
import { stem as snowball } from '../pipeline/text/stem.ts'
import { wordsOf } from '../pipeline/text/words.ts'
import { collectionRows } from './collection-rows.ts'
import type { Collection } from './collections.ts'
import { ndcgAt10 } from './ndcg.ts'
import { openPagefind } from './open-pagefind.ts'
import { plainBm25 } from './plain-bm25.ts'

/** The rankings that are compared: BM25 as Lucene and Anserini set it first, with Porter's stemmer and with Snowball's. */
export const RANKINGS = ['BM25 Porter', 'BM25 Snowball', 'lunr', 'sqlite', 'pagefind', 'MiniSearch'] as const

/** Mean nDCG@10 over the judged queries of a collection, asked as plain words. */
export interface Relevance {
  readonly name: string
  readonly queries: number
  readonly scores: Readonly<Record<(typeof RANKINGS)[number], number>>
}

/** Ids of the ten documents that fit a query best. */
type Ranking = (text: string) => readonly string[] | Promise<readonly string[]>

export async function relevance(collection: Collection): Promise<Relevance> {
  const { name, queries, grades } = collection
  const judged = queries.filter(({ id }) => grades.has(id))
  const scores: Record<string, number> = {}
  const rankings = await rankingsOf(collection)
  for (const ranking of RANKINGS) {
    let sum = 0
    for (const { id, text } of judged)
      sum += ndcgAt10((await rankings[ranking](text)).slice(0, 10), grades.get(id) ?? new Map())
    scores[ranking] = sum / judged.length
  }
  return { name, queries: judged.length, scores: scores as Relevance['scores'] }
}

async function rankingsOf({ docs }: Collection): Promise<Record<(typeof RANKINGS)[number], Ranking>> {
  const rows = collectionRows({ docs })
  const idOf = (row: number) => docs[row]?.id ?? ''
  const bm25 = (stem: (word: string) => string): Ranking => {
    const rank = plainBm25(docs.map(({ title, text }) => luceneWords(`${title} ${text}`, stem)))
    return (text) => rank(luceneWords(text, stem)).slice(0, 10).map(idOf)
  }
  const ours =
    (words: WordIndex): Ranking =>
    (text) =>
      words
        .ask(clauses(text))
        .slice(0, 10)
        .map(({ row }) => idOf(row))
  return {
    'BM25 Porter': bm25(porter),
    'BM25 Snowball': bm25(snowball),
    lunr: ours(
      openWordIndex(
        buildWordIndex(
          { title: 1, text: 1 },
          docs.map(({ title, text }) => ({ title, text })),
        ),
      ),
    ),
    sqlite: ours((await openSqlite(await writeSqlite(rows))).words),
    pagefind: await pagefindRanking(rows),
    MiniSearch: miniSearch(docs),
  }
}

async function pagefindRanking(rows: ReturnType<typeof collectionRows>): Promise<Ranking> {
  const built = await pagefindFiles(rows)
  if (!built) return () => []
  const { pagefind } = await openPagefind(built.files, built.partitions)
  return async (text) => {
    const words = wordsOf(text)
      .map(({ word }) => word)
      .join(' ')
    const { results } = await rankedResults(pagefind, parseQuery(words).terms)
    const first = [...results.values()].slice(0, 10)
    return Promise.all(
      first.map(async ({ result }) => {
        const { raw_url, url } = await result.data()
        return String(JSON.parse(raw_url ?? url).card.id)
      }),
    )
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

function clauses(text: string) {
  const weights = new Map<string, number>()
  for (const word of wordsOf(text).filter((one) => !isCommon(one)))
    weights.set(snowball(word.word), (weights.get(snowball(word.word)) ?? 0) + 1)
  return [...weights].map(([stem, weight]) => ({ stem, weight }))
}

/** Words as Lucene's English analyser has them by default: its 33 stop words, then a stemmer. */
function luceneWords(text: string, stem: (word: string) => string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => !LUCENE_STOP_WORDS.has(word))
    .map(stem)
}

const LUCENE_STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
)
