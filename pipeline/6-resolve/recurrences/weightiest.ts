import { byCodeUnit } from '../../text/fold.ts'
import type { Vector } from './vectors.ts'

/** A stem of a bag, by number. */
export interface Weighted {
  readonly stem: number
  readonly weight: number
}

/** The stems of a bag, the weightiest first; `words` has them by number. */
export function weightiest(bag: Vector, words: readonly string[]): readonly Weighted[] {
  return Array.from(bag.stems.subarray(bag.start, bag.end), (stem, at) => ({
    stem,
    weight: bag.weights[bag.start + at] as number,
  })).sort((a, b) => b.weight - a.weight || byCodeUnit(words[a.stem] as string, words[b.stem] as string))
}
