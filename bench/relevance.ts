import { isCommon } from '../pipeline/query/is-common.ts'
import { buildWordIndex, openWordIndex } from '../pipeline/query/word-index.ts'
import { stem as porter } from '../pipeline/text/natural.ts'
import { stem } from '../pipeline/text/stem.ts'
import { wordsOf } from '../pipeline/text/words.ts'
import type { Collection } from './collections.ts'
import { ndcgAt10 } from './ndcg.ts'
import { plainBm25 } from './plain-bm25.ts'

/** nDCG@10 over the queries of a collection, asked as plain words. */
export interface Relevance {
  readonly name: string
  readonly queries: number
  readonly ours: number
  readonly plain: number
}

export function relevance({ name, docs, queries, grades }: Collection): Relevance {
  const index = openWordIndex(
    buildWordIndex(
      { title: 1, text: 1 },
      docs.map(({ title, text }) => ({ title, text })),
    ),
  )
  const rank = plainBm25(docs.map(({ title, text }) => luceneWords(`${title} ${text}`)))
  const judged = queries.filter(({ id }) => grades.has(id))
  const mean = (ranking: (text: string) => readonly number[]) =>
    judged.reduce((sum, { id, text }) => {
      const first = ranking(text)
        .slice(0, 10)
        .map((row) => docs[row]?.id ?? '')
      return sum + ndcgAt10(first, grades.get(id) ?? new Map())
    }, 0) / judged.length
  return {
    name,
    queries: judged.length,
    ours: mean((text) => index.ask(clauses(text)).map(({ row }) => row)),
    plain: mean((text) => rank(luceneWords(text))),
  }
}

function clauses(text: string) {
  return wordsOf(text)
    .filter((word) => !isCommon(word))
    .map(({ word }) => ({ stem: stem(word), weight: 1 }))
}

/** Words as Lucene's English analyser has them by default: its 33 stop words, Porter's stemmer. */
function luceneWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [])
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => !LUCENE_STOP_WORDS.has(word))
    .map(porter)
}

const LUCENE_STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
    'to was will with'
  ).split(' '),
)
