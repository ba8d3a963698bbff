import { type Word, wordsOf } from '../text/words.ts'
import type { Engine } from './engine.ts'
import { FIELDS } from './fields.ts'
import { isCommon } from './is-common.ts'
import { stemsOf } from './languages.ts'
import type { Term } from './query.ts'
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
  const common = (word: Word) => isCommon(word, engine.languages)
  const typedFor = new Map<string, number>()
  for (let from = 0; from < typed.length; from++)
    for (let to = from + 1; to <= Math.min(typed.length, from + LONGEST_KEY); to++) {
      const piece = typed.slice(from, to)
      if (piece.every(common)) continue
      for (const other of othersFor(engine, piece))
        typedFor.set(other, piece.filter((word) => !common(word)).length)
    }
  const asked = [...typedFor].map(([phrase, words]) => askFor(engine, phrase, words))
  return {
    phrases: [...typedFor.keys()],
    clauses: asked.flatMap(({ clauses }) => clauses),
    rows: new Set(asked.flatMap(({ rows }) => [...rows])),
  }
}

/** However many words a phrase has, it counts as much as the typed words it stands for, times `WEIGHT`. */
function askFor(engine: Engine, phrase: string, typed: number) {
  const words = wordsOf(phrase)
  const { languages } = engine
  const known = words.filter((word) => !isCommon(word, languages) || words.length === 1)
  const weight = (WEIGHT * typed) / known.length
  const clauses = known.flatMap(({ word }) => stemsOf(word, languages).map((stem) => ({ stem, weight })))
  return {
    clauses,
    rows: engine.rowsWithPhrase(words, FIELDS),
  }
}

function othersFor(engine: Engine, piece: readonly Word[]): readonly string[] {
  const words = piece.map(({ word }) => word).join(' ')
  return Object.hasOwn(engine.expansions, words) ? (engine.expansions[words] ?? []) : []
}
