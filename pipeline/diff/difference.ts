import type { WordChange } from './word-changes.ts'

/** A record as a difference names it. */
export interface Named {
  readonly id: string
  readonly type: string
  readonly text: string
  /** Path of its document, relative to the corpus. */
  readonly path: string
  /** "page 3", "slide 4", "line 12"; empty where nothing is known. */
  readonly place: string
}

export interface Reworded extends Named {
  readonly before: Named
  readonly words: readonly WordChange[]
}

export interface Moved extends Named {
  readonly before: Named
}

export interface Merged extends Named {
  /** The record that says it now. */
  readonly into: Named
}

export interface Lost extends Named {
  readonly reason: string
}

export interface NewCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly records: number
  readonly paths: readonly string[]
}

export interface NewRecurrence {
  readonly id: string
  readonly label: string
  readonly times: number
  readonly paths: readonly string[]
}

export interface BecameOverdue extends Named {
  readonly due: string | null
  readonly lead: string | null
  readonly asOf: string | null
}

/** What a knowledge base says that an earlier one did not, and the other way round; each list sorted by id. */
export interface Difference {
  readonly documents: {
    readonly added: readonly string[]
    readonly lost: readonly string[]
    readonly changed: readonly string[]
    readonly renamed: readonly { readonly from: string; readonly to: string }[]
  }
  readonly added: readonly Named[]
  readonly reworded: readonly Reworded[]
  readonly merged: readonly Merged[]
  readonly lost: readonly Lost[]
  readonly moved: readonly Moved[]
  readonly unchanged: number
  readonly countries: readonly NewCountry[]
  readonly recurrences: readonly NewRecurrence[]
  readonly overdue: readonly BecameOverdue[]
}
