import { readFileSync } from 'node:fs'
import type { Engine } from '../pipeline/query/engine.ts'
import { search } from '../pipeline/query/search.ts'
import { foldKey } from '../pipeline/text/fold.ts'
import { ndcgAt10 } from './ndcg.ts'

/** A search over the knowledge base itself, judged by a reader before it was run. */
export interface JudgedQuery {
  readonly query: string
  /** `corpus`: records are named by their words; `seeds`: by their ids, for their words are not ours. */
  readonly base: 'corpus' | 'seeds'
  /** One of them must be among the first three hits; grade 3. */
  readonly answers: readonly string[]
  /** What helps besides; grade 1. */
  readonly related?: readonly string[]
  /** Why it is not among the first three yet. */
  readonly knownFailure?: string
}

export interface Judgement {
  readonly query: string
  readonly ndcg: number
  /** Whether an answer is among the first three hits. */
  readonly found: boolean
  readonly first: readonly string[]
}

export function judgedQueries(path: string, base: JudgedQuery['base']): readonly JudgedQuery[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as readonly JudgedQuery[]).filter((one) => one.base === base)
}

/** How well a base answers the queries; every record with the words of an answer is one. */
export function judge(engine: Engine, queries: readonly JudgedQuery[]): readonly Judgement[] {
  const cards = Array.from({ length: engine.size }, (_, row) => {
    const { id, title, text } = engine.card(row)
    return { id, words: foldKey(`${title} ${text}`) }
  })
  const idsOf = (names: readonly string[]) =>
    names.flatMap((name) =>
      cards.filter(({ id, words }) => id === name || words.includes(foldKey(name))).map(({ id }) => id),
    )
  return queries.map(({ query, answers, related = [] }) => {
    const best = new Set(idsOf(answers))
    const grades = new Map([
      ...idsOf(related).map((id) => [id, 1] as const),
      ...[...best].map((id) => [id, 3] as const),
    ])
    const ids = search(engine, { text: query, limit: 10 }).hits.map(({ id }) => id)
    const first = ids.slice(0, 3)
    return { query, ndcg: ndcgAt10(ids, grades), found: first.some((id) => best.has(id)), first }
  })
}
