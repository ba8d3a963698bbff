import type { IndexedRows, StoredCard } from '../query/parts.ts'
import { foldKey } from '../text/fold.ts'
import { weightedWords } from './weighted-words.ts'

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
export function similarRecords({ cards: table }: IndexedRows): Readonly<Record<string, readonly string[]>> {
  const { cards } = table
  const { byRow, byWord } = weightedWords(table, MOST_ROWS, ({ type }) => !NAMED.has(type))
  const similar: [string, readonly string[]][] = []
  // One sum a row, emptied after each record: a map for each would cost most of the time.
  const sums = new Float64Array(cards.length)
  const saying = sayings(cards)
  for (const [row, card] of cards.entries()) {
    const touched: number[] = []
    for (let at = byRow.starts[row] ?? 0; at < (byRow.starts[row + 1] ?? 0); at++) {
      const weight = byRow.weights[at] ?? 0
      if (weight === 0) continue
      const word = byRow.of[at] ?? 0
      for (let other = byWord.starts[word] ?? 0; other < (byWord.starts[word + 1] ?? 0); other++) {
        const place = byWord.of[other] ?? 0
        if (sums[place] === 0) touched.push(place)
        sums[place] = (sums[place] ?? 0) + weight * (byWord.weights[other] ?? 0)
      }
    }
    const ids = nearest(row, touched, sums, cards, saying)
    if (ids.length > 0) similar.push([card.id, ids])
    for (const other of touched) sums[other] = 0
  }
  return Object.fromEntries(similar)
}

function nearest(
  row: number,
  rows: readonly number[],
  scores: Float64Array,
  cards: readonly StoredCard[],
  saying: (row: number) => string,
): readonly string[] {
  const score = (row: number) => scores[row] ?? 0
  const alike = rows.filter((other) => score(other) >= LEAST_LIKENESS && other !== row)
  const found: string[] = []
  for (const other of alike.sort((a, b) => score(b) - score(a) || a - b)) {
    if (found.length === MOST_SIMILAR) break
    if (saying(other) !== saying(row)) found.push(cards[other]?.id ?? '')
  }
  return found
}

/** What each card says, whatever its case and marks; worked out where it is asked for. */
function sayings(cards: readonly StoredCard[]): (row: number) => string {
  const known: string[] = []
  return (row) => {
    const before = known[row]
    if (before !== undefined) return before
    const folded = foldKey(cards[row]?.text ?? '')
    known[row] = folded
    return folded
  }
}
