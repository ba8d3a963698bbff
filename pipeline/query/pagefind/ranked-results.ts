import { byCodeUnit } from '../../text/fold.ts'
import type { StemLanguage } from '../../text/stem.ts'
import { OWN_FIELDS } from '../fields.ts'
import { quotedList } from '../found.ts'
import { isCommon } from '../is-common.ts'
import { timesWeight } from '../matches.ts'
import type { Term } from '../query.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import { type Piece, type Pieces, piecesOf } from './pieces.ts'

/** Results by id in order of their score, and what is to be said about them. */
export interface Ranked {
  readonly results: ReadonlyMap<string, Scored>
  /** Words and phrases that no record has, as they are looked for. */
  readonly missing: readonly string[]
  readonly notes: readonly string[]
}

interface Scored {
  readonly result: PagefindResult
  readonly score: number
}

type Results = readonly PagefindResult[]

/** Every word loads a piece of the index: of longer queries the longest words are asked for. */
const MOST_WORDS = 60

/** Pagefind finds what has all words. Asked for each alone, the sum of the scores ranks what has some. */
export async function rankedResults(
  pagefind: Pagefind,
  terms: readonly Term[],
  languages: readonly StemLanguage[],
): Promise<Ranked> {
  const words = terms.flatMap((term) => term.words)
  const isAllCommon = words.length > 0 && words.every((word) => isCommon(word, languages))
  const pieces = terms.map((term) => ({ term, ...piecesOf(term, isAllCommon, languages) }))
  const asked = longest(pieces.flatMap((one) => [...one.words, ...(one.phrase ? [one.phrase] : [])]))
  const found = new Map<string, Results>()
  const shortened: string[] = []
  const look = async (piece: Piece) => {
    const { results, beginning } = await foundFor(pagefind, piece)
    found.set(keyOf(piece), results)
    if (beginning !== null)
      shortened.push(`Nothing begins with "${piece.asked[0]}"; showing what begins with "${beginning}".`)
  }
  await Promise.all(asked.map(look))
  const wanted = pieces.filter(({ term }) => term.sign !== 'not')
  const results = summed(
    wanted.flatMap((one) => one.words),
    found,
    isAllCommon,
  )
  if (wanted.length === 0)
    for (const result of (await pagefind.search(null)).results) results.set(result.id, { result, score: 0 })
  const ranked = narrowed(pieces, results, found)
  return { ...ranked, notes: [...shortened.sort(byCodeUnit), ...ranked.notes] }
}

/** `beginning`: what was asked for instead, where that found something. */
async function foundFor(
  pagefind: Pagefind,
  { asked, instead, own }: Piece,
): Promise<{ readonly results: Results; readonly beginning: string | null }> {
  const all = united(await Promise.all(asked.map((words) => pagefind.search(words))))
  const results = own ? all.filter(isOwn) : all
  if (results.length > 0) return { results, beginning: null }
  for (const beginning of instead) {
    const { results } = await pagefind.search(beginning)
    if (results.length > 0) return { results, beginning }
  }
  return { results: [], beginning: null }
}

/** Whether what was asked for stands in what a record itself says. */
function isOwn({ words, matchedMetaFields }: PagefindResult): boolean {
  return (words?.length ?? 0) > 0 || OWN_FIELDS.some((field) => matchedMetaFields?.includes(field))
}

/** A result that several have, with its best score. */
function united(answers: readonly { readonly results: Results }[]): Results {
  const [first, ...others] = answers
  if (others.length === 0) return first?.results ?? []
  const best = new Map<string, PagefindResult>()
  for (const result of answers.flatMap(({ results }) => results))
    if (result.score > (best.get(result.id)?.score ?? -1)) best.set(result.id, result)
  return [...best.values()]
}

/** A word typed again counts less than it did the first time; common words are counted, for they have no score. */
function summed(pieces: readonly Piece[], found: ReadonlyMap<string, Results>, isAllCommon: boolean) {
  const times = new Map<string, number>()
  for (const piece of pieces) times.set(keyOf(piece), (times.get(keyOf(piece)) ?? 0) + 1)
  const results = new Map<string, Scored>()
  for (const [key, count] of times)
    for (const result of found.get(key) ?? []) {
      const score = (isAllCommon ? 1 : result.score) * timesWeight(count)
      results.set(result.id, { result, score: score + (results.get(result.id)?.score ?? 0) })
    }
  return results
}

type TermPieces = Pieces & { readonly term: Term }

function narrowed(
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

/** Equal where the same is asked for: "reform" and "reforms". */
function keyOf({ asked }: Piece): string {
  return asked.join(' ')
}

function longest(pieces: readonly Piece[]): readonly Piece[] {
  const different = [...new Map(pieces.map((piece) => [keyOf(piece), piece])).values()]
  if (different.length <= MOST_WORDS) return different
  return different
    .sort((a, b) => b.shown.length - a.shown.length || (a.shown < b.shown ? -1 : 1))
    .slice(0, MOST_WORDS)
}
