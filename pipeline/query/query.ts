import type { Word } from '../text/words.ts'
import type { Field } from './fields.ts'
import type { Facet } from './parts.ts'

export type Sort = 'relevance' | 'date' | 'recurrence'

export const SORTS: readonly Sort[] = ['relevance', 'date', 'recurrence']

/** Words to look for. `phrase`: they stand in this order; `prefix`: the last is the beginning of a word. */
export interface Term {
  readonly typed: string
  readonly words: readonly Word[]
  readonly sign: 'may' | 'must' | 'not'
  readonly phrase: boolean
  readonly prefix: boolean
  /** How many letters may be wrong. */
  readonly distance: number
  readonly field: Field | null
}

/** A facet to be had, or not to be had; one of the values is enough. */
export interface Filter {
  readonly facet: Facet
  readonly values: readonly string[]
  readonly not: boolean
}

/** A query as it was understood; `problems` says, for people, what was not. */
export interface Query {
  readonly terms: readonly Term[]
  readonly filters: readonly Filter[]
  readonly since: string | null
  readonly until: string | null
  readonly sort: Sort | null
  readonly problems: readonly string[]
}
