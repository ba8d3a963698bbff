import { byCodeUnit } from '../../text/fold.ts'
import type { StemLanguage } from '../../text/stem.ts'
import { isCommon } from '../is-common.ts'
import { timesWeight } from '../matches.ts'
import type { Term } from '../query.ts'
import { foundFor, type Results } from './found-for.ts'
import { narrowed, type Ranked, type Scored } from './narrowed.ts'
import type { Pagefind } from './pagefind.ts'
import { keyOf, type Piece, piecesOf } from './pieces.ts'

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

function longest(pieces: readonly Piece[]): readonly Piece[] {
  const different = [...new Map(pieces.map((piece) => [keyOf(piece), piece])).values()]
  if (different.length <= MOST_WORDS) return different
  return different
    .sort((a, b) => b.shown.length - a.shown.length || (a.shown < b.shown ? -1 : 1))
    .slice(0, MOST_WORDS)
}
