import type { Rows } from '../../text/rows.ts'
import { telling } from '../telling.ts'

/** A bag of weighted stems, each once, by number: from `start` to `end` of two rows that many bags may share. */
export interface Vector {
  readonly stems: Int32Array
  readonly weights: Float64Array
  readonly start: number
  readonly end: number
}

/** Of fewer bags one cannot tell which stems everybody uses: the rest is taken to be about other matters. */
const fewest = 60

/** TF-IDF: how much each stem tells among the bags given, by its number; one that everybody uses weighs little. */
export function weightsOf(bags: Iterable<Int32Array>, words: readonly string[]): Float64Array {
  const counts: number[] = []
  const seenIn: number[] = []
  let size = 0
  for (const bag of bags) {
    size++
    for (const stem of bag)
      if (seenIn[stem] !== size) {
        seenIn[stem] = size
        counts[stem] = (counts[stem] ?? 0) + 1
      }
  }
  return Float64Array.from(words, (_, stem) => telling(Math.max(fewest, size) / (counts[stem] ?? 1)))
}

/** Each bag with its stems weighted, of length 1. */
export function vectorsOf(bags: Rows, weights: Float64Array): readonly Vector[] {
  let cells = 0
  for (let at = 0; at < bags.length; at++) cells += bags.at(at).length
  const row = { stems: new Int32Array(cells), weights: new Float64Array(cells) }
  const placeOf = new Int32Array(weights.length).fill(-1)
  const vectors: Vector[] = []
  let end = 0
  for (let at = 0; at < bags.length; at++) {
    const start = end
    for (const stem of bags.at(at)) {
      const known = placeOf[stem] as number
      const place = known >= start ? known : end++
      row.stems[place] = stem
      row.weights[place] = (row.weights[place] as number) + (weights[stem] as number)
      placeOf[stem] = place
    }
    toUnitLength(row.weights, start, end)
    vectors.push({ ...row, start, end })
  }
  return vectors
}

function toUnitLength(weights: Float64Array, start: number, end: number): void {
  let squares = 0
  for (let at = start; at < end; at++) squares += (weights[at] as number) * (weights[at] as number)
  const length = Math.sqrt(squares) || 1
  for (let at = start; at < end; at++) weights[at] = (weights[at] as number) / length
}
