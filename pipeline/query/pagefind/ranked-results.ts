import { quotedList } from '../found.ts'
import { isCommon } from '../is-common.ts'
import type { Term } from '../query.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'

/** Results by id in order of their score, and what is to be said about them. */
export interface Ranked {
  readonly results: ReadonlyMap<string, { readonly result: PagefindResult; readonly score: number }>
  readonly notes: readonly string[]
}

/** Every word loads a piece of the index: of longer queries the longest words are asked for. */
const MOST_WORDS = 60

/** Pagefind finds what has all words. Asked for each alone, the sum of the scores ranks what has some. */
export async function rankedResults(pagefind: Pagefind, terms: readonly Term[]): Promise<Ranked> {
  const pieces = terms.map(piecesOf)
  const asked = longest(pieces.flat())
  const found = new Map<string, readonly PagefindResult[]>()
  await Promise.all(asked.map(async (piece) => found.set(piece, (await pagefind.search(piece)).results)))
  const results = new Map<string, { readonly result: PagefindResult; readonly score: number }>()
  for (const [at, term] of terms.entries())
    for (const piece of term.sign === 'not' ? [] : (pieces[at] ?? []))
      for (const result of found.get(piece) ?? [])
        results.set(result.id, { result, score: result.score + (results.get(result.id)?.score ?? 0) })
  if (terms.every(({ sign }) => sign === 'not'))
    for (const result of (await pagefind.search(null)).results) results.set(result.id, { result, score: 0 })
  const idsOf = (at: number) =>
    (pieces[at] ?? []).map((piece) => new Set((found.get(piece) ?? []).map(({ id }) => id)))
  const unknown = asked.filter((piece) => found.get(piece)?.length === 0)
  return narrowed(terms, results, idsOf, unknown)
}

function narrowed(
  terms: readonly Term[],
  all: Ranked['results'],
  idsOf: (at: number) => readonly ReadonlySet<string>[],
  unknown: readonly string[],
): Ranked {
  const notes = unknown.length > 0 ? [`Nothing has ${quotedList(unknown.map(plain))}.`] : []
  const having = (id: string, at: number) => idsOf(at).every((ids) => ids.has(id))
  const withSign = (test: (term: Term) => boolean) => terms.flatMap((term, at) => (test(term) ? [at] : []))
  const not = withSign(({ sign }) => sign === 'not')
  const must = withSign((term) => term.sign === 'must' || (term.phrase && term.sign === 'may'))
  const allowed = [...all].filter(([id]) => !not.some((at) => having(id, at)))
  const kept = allowed.filter(([id]) => must.every((at) => having(id, at)))
  const relaxed = kept.length === 0 && must.length > 0 && allowed.length > 0
  const rows = (relaxed ? allowed : kept).sort(
    ([idA, a], [idB, b]) => b.score - a.score || (idA < idB ? -1 : 1),
  )
  return {
    results: new Map(rows),
    notes: relaxed
      ? [...notes, 'No record has all of the required words; those with some of them are shown.']
      : notes,
  }
}

/** What to ask Pagefind for: a phrase in quotation marks, else each word that is not common; common words where there is no other. */
function piecesOf({ words, phrase }: Term): readonly string[] {
  if (phrase) return [`"${words.map(({ word }) => word).join(' ')}"`]
  const rare = words.filter((word) => !isCommon(word))
  return (rare.length > 0 ? rare : words).map(({ word }) => word)
}

function longest(pieces: readonly string[]): readonly string[] {
  const different = [...new Set(pieces)]
  if (different.length <= MOST_WORDS) return different
  return different.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_WORDS)
}

function plain(piece: string): string {
  return piece.replaceAll('"', '')
}
