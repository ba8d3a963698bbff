import type { CardTable, StoredCard } from '../query/parts.ts'
import { type Counted, countWords } from './counted-words.ts'

/** Pairs of numbers by row or by word, one list after the other: those of the nth lie from `starts[n]` to `starts[n + 1]`. */
export interface Weights {
  readonly starts: Uint32Array
  /** Words where the lists are those of rows, rows where they are those of words. */
  readonly of: Uint32Array
  readonly weights: Float64Array
}

/**
 * What each card says as a vector of length 1, words weighted by how rare they are, and the same by word. Words that only
 * one row has count for the length alone; those of more rows than `most`, and of cards that are not `wanted`, not at all.
 */
export function weightedWords(
  table: CardTable,
  most: number,
  wanted: (card: StoredCard) => boolean,
): { readonly byRow: Weights; readonly byWord: Weights } {
  const counted = countWords(table, wanted)
  const having = timesOf(counted.of, counted.words)
  const byRow = unitVectors(counted, (word) => (having[word] ?? 0) <= most, having)
  return { byRow, byWord: turned(byRow, counted.words) }
}

function unitVectors(
  { starts, of, counts }: Counted,
  isKept: (word: number) => boolean,
  having: Uint32Array,
): Weights {
  const rows = starts.length - 1
  const rarity = rarityIn(rows)
  const weights = new Float64Array(of.length)
  for (let row = 0; row < rows; row++) {
    let squares = 0
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const word = of[at] ?? 0
      if (!isKept(word)) continue
      const weight = (1 + Math.log(counts[at] ?? 1)) * rarity(having[word] ?? 1)
      weights[at] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      weights[at] = length === 0 ? 0 : (weights[at] ?? 0) / length
  }
  return { starts, of, weights }
}

/**
 * How rare a word is that so many of the rows have: halvings of them, in whole steps from powers of two. With the logarithm
 * itself a row more would weigh every word anew, and change what is near records that have nothing to do with it.
 */
function rarityIn(rows: number): (having: number) => number {
  const most = Math.round(Math.log2(Math.max(1, rows)))
  return (having) => Math.max(1, most - Math.floor(Math.log2(having)))
}

/** The lists of rows as lists of words: rows in order, those of no weight left out. */
function turned({ starts, of, weights }: Weights, words: number): Weights {
  const kept = timesOf(
    of.filter((_, at) => (weights[at] ?? 0) > 0),
    words,
  )
  const ends = new Uint32Array(words + 1)
  for (let word = 0; word < words; word++) ends[word + 1] = (ends[word] ?? 0) + (kept[word] ?? 0)
  const next = ends.slice()
  const rows = new Uint32Array(ends[words] ?? 0)
  const values = new Float64Array(rows.length)
  for (let row = 0; row + 1 < starts.length; row++)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const weight = weights[at] ?? 0
      if (weight === 0) continue
      const word = of[at] ?? 0
      const place = next[word] ?? 0
      rows[place] = row
      values[place] = weight
      next[word] = place + 1
    }
  return { starts: ends, of: rows, weights: values }
}

function timesOf(of: Uint32Array, words: number): Uint32Array {
  const times = new Uint32Array(words)
  for (const word of of) times[word] = (times[word] ?? 0) + 1
  return times
}
