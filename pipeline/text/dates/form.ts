import type { Lexicon } from '../../model/knowledge.ts'
import type { PartialDate } from './calendar.ts'
import type { Pieces } from './pieces.ts'

/** What a form makes of a match. */
export interface Reading {
  readonly start: PartialDate
  readonly end?: PartialDate
  readonly ambiguous?: true
  readonly qualifier?: Qualifier
}

/** What the words around a date make of it: which part of the period, or on which side of it. */
export type Qualifier =
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'by'
  | 'before'
  | 'after'
  | 'since'
  | 'until'

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

export interface FormContext {
  readonly lexicon: Lexicon
  /** Whether the day comes first in figures; null where the text does not say. */
  readonly dayFirst: boolean | null
}

/** One way to print a date. `bare` forms need a qualifier or to be asked for. */
export interface Form {
  readonly name: string
  /** What a text must have before it is worth looking for the form, as sources of patterns: its month, its two days. */
  readonly needs?: (pieces: Pieces) => readonly string[]
  readonly source: (pieces: Pieces) => string
  readonly read: (groups: Groups, context: FormContext) => Reading | null
  readonly bare?: true
}
