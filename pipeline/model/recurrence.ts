import type { Merge } from './thing.ts'

/** One saying of an idea. */
export interface Wording {
  readonly record: string
  readonly document: string
  readonly event: string | null
  readonly date: string | null
  readonly text: string
  /** 0 observes what is, 1 says what to do. */
  readonly instructs: number
}

/** An idea that was said again at another occasion. */
export interface Recurrence {
  readonly id: string
  /** The wording nearest to all others. */
  readonly label: string
  readonly wordings: readonly Wording[]
  readonly themes: readonly string[]
  /** Events; a document without one counts by itself. */
  readonly events: readonly string[]
  readonly years: readonly string[]
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  readonly first: string | null
  readonly last: string | null
  readonly movement:
    | 'observing'
    | 'instructing'
    | 'observing-to-instructing'
    | 'instructing-to-observing'
    | 'mixed'
  /** Mean likeness of its wordings, 0 to 1. */
  readonly score: number
  readonly edges: readonly Merge[]
}
