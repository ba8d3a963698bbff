import type { Comparer } from './comparer.ts'
import type { Vector } from './vectors.ts'

/** The stems of `a` in their places, and behind them what only `b` has. */
export function sumOf(a: Vector, b: Vector, placeIn: Comparer['placeIn']): Vector {
  const size = a.end - a.start
  const stems = new Int32Array(size + b.end - b.start)
  const weights = new Float64Array(stems.length)
  stems.set(a.stems.subarray(a.start, a.end))
  weights.set(a.weights.subarray(a.start, a.end))
  let end = size
  for (let at = b.start; at < b.end; at++) {
    const stem = b.stems[at] as number
    const known = placeIn(a, stem)
    const place = known < 0 ? end++ : known - a.start
    stems[place] = stem
    weights[place] = (weights[place] as number) + (b.weights[at] as number)
  }
  return { stems, weights, start: 0, end }
}
