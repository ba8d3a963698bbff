import { cardWords } from '../query/card-words.ts'
import { isCommon } from '../query/is-common.ts'
import type { IndexedRows, StoredCard } from '../query/parts.ts'
import { foldKey } from '../text/fold.ts'

/** Names are alike by chance; what is said is not. */
const NAMED = new Set(['organisation', 'speaker', 'event', 'reading'])

/** A word that more rows have says little of any, and would make the work grow with the square of the base. */
const MOST_ROWS = 200
const MOST_SIMILAR = 5
const LEAST_LIKENESS = 0.2

/**
 * For each record up to five others that say something like it, by id, most alike first: the cosine of their words weighted
 * by how rare they are. Records that say the very same, and those without any like them, are left out.
 */
export function similarRecords({ cards }: IndexedRows): Readonly<Record<string, readonly string[]>> {
  const vectors = cards.cards.map((card) => (NAMED.has(card.type) ? new Map() : wordCounts(card, cards)))
  const having = rowsByWord(vectors)
  const weighted = vectors.map((counts) => unitVector(counts, having, vectors.length))
  const weights = weightsByWord(weighted, having)
  const similar: [string, readonly string[]][] = []
  // One sum a row, emptied after each record: a map for each would cost most of the time.
  const sums = new Float64Array(cards.cards.length)
  for (const [row, card] of cards.cards.entries()) {
    const touched: number[] = []
    for (const [word, weight] of weighted[row] ?? []) {
      const rows = having.get(word) ?? []
      const others = weights.get(word)
      for (let at = 0; at < rows.length; at++) {
        const other = rows[at] ?? 0
        if (sums[other] === 0) touched.push(other)
        sums[other] = (sums[other] ?? 0) + weight * (others?.[at] ?? 0)
      }
    }
    similar.push([card.id, nearest(card, touched, sums, cards.cards)])
    for (const other of touched) sums[other] = 0
  }
  return Object.fromEntries(similar.filter(([, ids]) => ids.length > 0))
}

/** The weight a word has in each of the rows that have it, in the order of those rows. */
function weightsByWord(
  weighted: readonly ReadonlyMap<string, number>[],
  having: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, Float64Array> {
  return new Map(
    [...having].map(([word, rows]) => [
      word,
      Float64Array.from(rows, (row) => weighted[row]?.get(word) ?? 0),
    ]),
  )
}

function wordCounts(card: StoredCard, names: IndexedRows['cards']): ReadonlyMap<string, number> {
  const { title, text } = cardWords(card, names)
  const counts = new Map<string, number>()
  for (const word of [...title, ...text])
    if (!isCommon(word)) counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1)
  return counts
}

/** Words that more than one row has, and not too many. */
function rowsByWord(vectors: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  for (const [row, counts] of vectors.entries())
    for (const word of counts.keys()) {
      const list = rows.get(word)
      if (list) list.push(row)
      else rows.set(word, [row])
    }
  return new Map([...rows].filter(([, list]) => list.length <= MOST_ROWS))
}

function unitVector(
  counts: ReadonlyMap<string, number>,
  having: ReadonlyMap<string, readonly number[]>,
  size: number,
): ReadonlyMap<string, number> {
  const weights = [...counts].flatMap(([word, count]): [string, number][] => {
    const rows = having.get(word)
    return rows ? [[word, (1 + Math.log(count)) * Math.log(1 + size / rows.length)]] : []
  })
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return new Map(weights.map(([word, weight]) => [word, weight / length]))
}

function nearest(
  card: StoredCard,
  rows: readonly number[],
  scores: Float64Array,
  cards: readonly StoredCard[],
): readonly string[] {
  const score = (row: number) => scores[row] ?? 0
  return rows
    .filter((row) => score(row) >= LEAST_LIKENESS)
    .sort((a, b) => score(b) - score(a) || a - b)
    .flatMap((row) => cards[row] ?? [])
    .filter((other) => other.id !== card.id && foldKey(other.text) !== foldKey(card.text))
    .slice(0, MOST_SIMILAR)
    .map(({ id }) => id)
}
