import type { Engine } from './engine.ts'
import { FIELDS, OWN_FIELDS } from './fields.ts'
import { isCommon } from './is-common.ts'
import { stemsOf } from './languages.ts'
import type { Term } from './query.ts'
import type { Clause } from './word-index.ts'

/** A prefix stands for at most so many different words. */
const MOST_FORMS = 200

/** What a word with other letters counts beside the word as typed. */
const NEAR = 0.5

/** The words of a term as the index has them; common words are left out. */
export function clausesFor(engine: Engine, term: Term): readonly Clause[] {
  const fields = term.field ? { fields: [term.field] } : {}
  return term.words.flatMap((word, at): Clause[] => {
    if (term.prefix && at === term.words.length - 1)
      return engine.vocabulary
        .stemsFrom(word.word, MOST_FORMS)
        .map((stem) => ({ stem, weight: 1, ...fields }))
    if (isCommon(word, engine.languages)) return []
    const own = stemsOf(word.word, engine.languages)
    const near = term.distance === 0 ? [] : engine.vocabulary.stemsNear(word.word, term.distance)
    return [...new Set([...own, ...near])].map((stem) => ({
      stem,
      weight: own.includes(stem) ? 1 : NEAR,
      ...fields,
    }))
  })
}

/** Rows that have a term: its one word in any form, or its words in order; a phrase in what a record itself says. */
export function rowsWith(engine: Engine, term: Term): ReadonlySet<number> {
  if (term.words.length > 1)
    return engine.rowsWithPhrase(term.words, term.field ? [term.field] : term.phrase ? OWN_FIELDS : FIELDS)
  return new Set(engine.words.ask(clausesFor(engine, term)).map(({ row }) => row))
}
