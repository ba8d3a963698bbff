import { stem } from '../text/stem.ts'
import { STOP_WORDS } from '../text/stop-words.ts'
import type { Word } from '../text/words.ts'
import type { CardWords, Engine, Stemmed } from './engine.ts'
import { FIELDS } from './fields.ts'
import type { Term } from './query.ts'
import type { Clause } from './word-index.ts'

/** Whether a word is too common to be in the index. */
export function isCommon({ word, capitals }: Word): boolean {
  return !capitals && STOP_WORDS.has(word)
}

/** A prefix stands for at most so many different words. */
const MOST_FORMS = 200

/** The words of a term as the index has them; common words are left out. */
export function clausesFor(engine: Engine, term: Term): readonly Clause[] {
  const fields = term.field ? { fields: [term.field] } : {}
  return term.words.flatMap((word, at): Clause[] => {
    if (term.prefix && at === term.words.length - 1)
      return stemsFrom(engine, word.word).map((stem) => ({ stem, weight: 1, ...fields }))
    if (isCommon(word)) return []
    return [
      { stem: stem(word.word), weight: 1, ...fields, ...(term.distance ? { distance: term.distance } : {}) },
    ]
  })
}

function stemsFrom(engine: Engine, prefix: string): readonly string[] {
  const stems: string[] = []
  for (const [stem, forms] of engine.vocabulary()) {
    for (const form of forms.keys())
      if (form.startsWith(prefix)) {
        stems.push(stem)
        break
      }
    if (stems.length === MOST_FORMS) break
  }
  return stems
}

/** Rows that have a term: its one word in any form, or its words in order. */
export function rowsWith(engine: Engine, term: Term): ReadonlySet<number> {
  const clauses = clausesFor(engine, term)
  if (term.words.length === 1) return new Set(engine.words.ask(clauses).map(({ row }) => row))
  return rowsWithPhrase(
    engine,
    term.words.map(({ word }) => stem(word)),
    clauses,
    term.field,
  )
}

/** Rows where the stems stand in order within one field; `clauses` are those of them that the index has. */
export function rowsWithPhrase(
  engine: Engine,
  stems: readonly string[],
  clauses: readonly Clause[],
  field: Term['field'] = null,
): ReadonlySet<number> {
  let rows: readonly number[] | null = null
  for (const clause of clauses) {
    const having: ReadonlySet<number> = new Set(engine.words.ask([clause]).map(({ row }) => row))
    rows = rows === null ? [...having] : rows.filter((row) => having.has(row))
  }
  const candidates = rows ?? Array.from({ length: engine.size }, (_, row) => row)
  return new Set(candidates.filter((row) => hasPhrase(engine.wordsOf(row), stems, field)))
}

function hasPhrase(card: CardWords, stems: readonly string[], field: Term['field']): boolean {
  return (field ? [field] : FIELDS).some((one) => phrasesIn(card[one], stems).length > 0)
}

/** Positions of a phrase's first word. */
export function phrasesIn(words: readonly Stemmed[], stems: readonly string[]): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + stems.length <= words.length; at++)
    if (stems.every((stem, offset) => words[at + offset]?.stem === stem)) found.push(at)
  return found
}
