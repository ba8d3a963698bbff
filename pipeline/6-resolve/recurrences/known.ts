import type { Comparer } from './comparer.ts'
import type { Unit } from './units.ts'
import type { Vector } from './vectors.ts'

/** All units with what they are compared by, in one order. */
export interface Known {
  readonly units: readonly Unit[]
  readonly vectors: readonly Vector[]
  /** Stems by number. */
  readonly words: readonly string[]
  /** How much of the shorter of two units stands in the longer, 0 to 1; what is below `least` may be given as 0. */
  readonly contained: (a: number, b: number, least?: number) => number
  readonly compare: Comparer
}
