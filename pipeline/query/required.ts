import type { Engine } from './engine.ts'
import { type Found, nothing, quotedList } from './found.ts'
import { phrasesOf } from './languages.ts'
import type { Matches } from './matches.ts'
import type { Term } from './query.ts'
import { rowsWith } from './wanted.ts'

/** Keeps rows that have every +word and every phrase. What no record has is not asked for, and that is said. */
export function withRequired(engine: Engine, terms: readonly Term[], { rows, notes }: Matches): Found {
  const phrasesOfTerm = ({ words }: Term) => phrasesOf(words, engine.languages)
  const wanted = terms.filter(({ sign, phrase }) => sign === 'must' || phrase)
  const having = new Map(wanted.map((term) => [term, rowsWith(engine, term)]))
  const required = wanted.filter((term) => having.get(term)?.size)
  const kept = rows.filter(({ row }) => required.every((term) => having.get(term)?.has(row)))
  const scattered = wanted.filter((term) => !required.includes(term) && term.words.length > 1)
  const phrases = required.filter(({ words }) => words.length > 1).flatMap(phrasesOfTerm)
  const alone = new Set(
    terms
      .filter((term) => term.words.length === 1 || !required.includes(term))
      .flatMap(phrasesOfTerm)
      .flat(),
  )
  return {
    ...nothing,
    matches: kept.length > 0 ? kept : rows,
    phrases,
    unmarked: new Set(phrases.flat().filter((stem) => !alone.has(stem))),
    notes: [
      ...notes,
      ...scattered.map(
        ({ typed }) => `No record has the words "${typed}" in this order; they were searched one by one.`,
      ),
      ...(kept.length === 0
        ? [
            `No record has all of ${quotedList(required.map(({ typed }) => typed))}; those with some of them are shown.`,
          ]
        : []),
    ],
  }
}
