import { byCodeUnit } from '../text/fold.ts'
import { eachPosting, type Posting, type Postings, packed } from './postings.ts'
import { meanOf, rarity, wordScore } from './word-score.ts'

/** The JSON of a lunr 2.3 index. */
export interface LunrJson {
  readonly version: string
  readonly fields: readonly string[]
  /** "field/row", and by the number of each word there its score. */
  readonly fieldVectors: readonly (readonly [reference: string, scores: readonly number[]])[]
  /** A word, its number, and by field the rows that have it. */
  readonly invertedIndex: readonly (readonly [word: string, where: Readonly<Record<string, unknown>>])[]
  readonly pipeline: readonly string[]
}

/** What a lunr 2.3 builder has counted once all rows are added. */
export interface LunrCounts {
  readonly invertedIndex: Readonly<Record<string, Readonly<Record<string, object>>>>
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** The counts alone: a quarter of the bytes of lunr's own JSON, which writes out every score. */
export function postingsOf(
  counts: LunrCounts,
  fields: Readonly<Record<string, number>>,
  rows: number,
): Postings {
  const words = Object.keys(counts.invertedIndex).sort(byCodeUnit)
  const timesOf = (word: string, field: string, row: string): Posting => ({
    row: Number(row),
    times: counts.fieldTermFrequencies[`${field}/${row}`]?.[word] ?? 1,
  })
  const at = Object.keys(fields).map((field) => [
    field,
    words.map((word) =>
      packed(Object.keys(counts.invertedIndex[word]?.[field] ?? {}).map((row) => timesOf(word, field, row))),
    ),
  ])
  return { fields, rows, words: words.join(' '), at: Object.fromEntries(at) }
}

/** The JSON that lunr's builder would have made of the same counts, but for the names of the rows: see `rowOf`. */
export function lunrJson(postings: Postings, version: string): LunrJson {
  const words = postings.words === '' ? [] : postings.words.split(' ')
  const fields = Object.keys(postings.fields)
  const names = Array.from({ length: postings.rows }, (_, row) => `r${row}`)
  return {
    version,
    fields,
    fieldVectors: fields.flatMap((field) =>
      scores(field, postings).map((scored, row): [string, number[]] => [`${field}/${names[row]}`, scored]),
    ),
    invertedIndex: words.map((word, number) => [word, whereIs(number, names, postings)]),
    pipeline: [],
  }
}

/** The row that a name in the index stands for. Names are no numbers: an object with the one key 900 has room for 900. */
export function rowOf(name: string): number {
  return Number(name.slice(1))
}

function whereIs(
  number: number,
  names: readonly string[],
  { fields, at }: Postings,
): Record<string, unknown> {
  const where: Record<string, unknown> = { _index: number }
  for (const field of Object.keys(fields)) {
    const numbers = at[field]?.[number] ?? []
    const rows: Record<string, object> = numbers.length === 0 ? NOTHING : Object.create(null)
    eachPosting(numbers, (row) => {
      rows[names[row] ?? ''] = NOTHING
    })
    where[field] = rows
  }
  return where
}

/** Where a word is not; and what lunr could keep about a posting. */
const NOTHING: Record<string, object> = Object.freeze(Object.create(null))

/** BM25 as lunr rounds it, by row: number of the word and its score, one after the other. */
function scores(field: string, postings: Postings): number[][] {
  const words = postings.at[field] ?? []
  const weight = postings.fields[field] ?? 1
  const lengths = lengthsOf(words, postings.rows)
  const mean = meanOf(lengths)
  const scored = Array.from({ length: postings.rows }, (): number[] => [])
  for (const [word, numbers] of words.entries()) {
    const rare = rarity(having(word, postings), postings.rows)
    eachPosting(numbers, (row, times) => {
      scored[row]?.push(word, wordScore(rare, times, (lengths[row] ?? 0) / mean, weight))
    })
  }
  return scored
}

/** How many words a field has, by row. */
function lengthsOf(words: readonly (readonly number[])[], rows: number): Float64Array {
  const lengths = new Float64Array(rows)
  for (const numbers of words)
    eachPosting(numbers, (row, times) => {
      lengths[row] = (lengths[row] ?? 0) + times
    })
  return lengths
}

/** lunr counts a row once for each of its fields that has the word. */
function having(word: number, { fields, at }: Postings): number {
  let count = 0
  for (const field of Object.keys(fields))
    for (const number of at[field]?.[word] ?? []) if (number > 0) count++
  return count
}
