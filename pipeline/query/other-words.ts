import { stem } from '../text/stem.ts'
import { wordsOf } from '../text/words.ts'
import type { Engine } from './engine.ts'
import type { Term } from './query.ts'
import { isCommon, rowsWithPhrase } from './wanted.ts'
import type { Clause } from './word-index.ts'

/** Other words for what was typed count less than the typed ones. */
const WEIGHT = 0.4
const LONGEST_KEY = 10

/** Other words for words of the query: what to ask for, and the rows that really have them. */
export interface OtherWords {
  readonly phrases: readonly string[]
  readonly clauses: readonly Clause[]
  readonly rows: ReadonlySet<number>
}

/** Short forms for long ones and long ones for short, as the documents explain them. */
export function otherWords(engine: Engine, terms: readonly Term[]): OtherWords {
  const typed = terms
    .filter(({ sign, prefix, field }) => sign !== 'not' && !prefix && !field)
    .flatMap(({ words }) => words)
  const phrases = new Set<string>()
  for (let from = 0; from < typed.length; from++)
    for (let to = from + 1; to <= Math.min(typed.length, from + LONGEST_KEY); to++) {
      const piece = typed.slice(from, to)
      if (!piece.every(isCommon))
        for (const other of othersFor(engine, piece.map(({ word }) => word).join(' '))) phrases.add(other)
    }
  const clauses: Clause[] = []
  const rows = new Set<number>()
  for (const phrase of phrases) {
    const words = wordsOf(phrase)
    const own = words
      .filter((word) => !isCommon(word) || words.length === 1)
      .map(({ word }) => ({ stem: stem(word), weight: WEIGHT }))
    for (const row of rowsWithPhrase(
      engine,
      words.map(({ word }) => stem(word)),
      own,
    ))
      rows.add(row)
    clauses.push(...own)
  }
  return { phrases: [...phrases], clauses, rows }
}

function othersFor(engine: Engine, words: string): readonly string[] {
  return Object.hasOwn(engine.expansions, words) ? (engine.expansions[words] ?? []) : []
}
