import { quotedList } from '../found.ts'
import type { Term } from '../query.ts'
import type { Results } from './found-for.ts'
import type { PagefindResult } from './pagefind.ts'
import { keyOf, type Piece, type Pieces } from './pieces.ts'

/** Results by id in order of their score, and what is to be said about them. */
export interface Ranked {
  readonly results: ReadonlyMap<string, Scored>
  /** Words and phrases that no record has, as they are looked for. */
  readonly missing: readonly string[]
  readonly notes: readonly string[]
}

/** A result, and how much the words of a query say for it. */
export interface Scored {
  readonly result: PagefindResult
  readonly score: number
}

type TermPieces = Pieces & { readonly term: Term }

/** Results without those that must not be there, and with what must be where any has it; `found`: by what was asked for. */
export function narrowed(
  terms: readonly TermPieces[],
  all: Ranked['results'],
  found: ReadonlyMap<string, Results>,
): Ranked {
  const known = (piece: Piece) => (found.get(keyOf(piece)) ?? []).length > 0
  const idsOf = (pieces: readonly Piece[]) =>
    pieces.map((piece) => new Set((found.get(keyOf(piece)) ?? []).map(({ id }) => id)))
  const not = terms
    .filter(({ term, words }) => term.sign === 'not' && words.length > 0)
    .map(({ words, phrase }) => idsOf(phrase ? [phrase] : words))
  const wanted = terms.filter(({ term }) => term.sign !== 'not')
  const scattered = wanted.flatMap(({ phrase }) => (phrase && !known(phrase) ? [phrase] : []))
  const must = wanted.flatMap(({ term, words, phrase }) => {
    if (phrase && known(phrase)) return idsOf([phrase])
    return term.sign === 'must' && !phrase ? idsOf(words) : []
  })
  const allowed = [...all].filter(([id]) => !not.some((sets) => sets.every((ids) => ids.has(id))))
  const kept = allowed.filter(([id]) => must.every((ids) => ids.has(id)))
  const relaxed = kept.length === 0 && must.length > 0 && allowed.length > 0
  const rows = (relaxed ? allowed : kept).sort(
    ([idA, a], [idB, b]) => b.score - a.score || (idA < idB ? -1 : 1),
  )
  const isUnknown = (piece: Piece) => found.has(keyOf(piece)) && !known(piece)
  const unknown = [
    ...new Set(wanted.flatMap(({ words }) => words.filter(isUnknown)).map(({ shown }) => shown)),
  ]
  return {
    results: new Map(rows),
    missing: wanted.flatMap(({ term, words, phrase }) =>
      (phrase ? [phrase] : words).filter(isUnknown).map(({ shown }) => (phrase ? term.typed : shown)),
    ),
    notes: [
      ...(unknown.length > 0 ? [`No record has ${quotedList(unknown)}.`] : []),
      ...scattered.map(
        ({ shown }) => `No record has the words "${shown}" in this order; they were searched one by one.`,
      ),
      ...(relaxed ? ['No record has all of the required words; those with some of them are shown.'] : []),
    ],
  }
}
