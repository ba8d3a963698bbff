/** A reason with what it adds to a score, in words a person can judge. */
export interface Point {
  readonly reason: string
  readonly points: number
}

/** Where a thing is mentioned: a field of a record, in the words printed there. */
export interface Mention {
  readonly record: string
  readonly document: string
  readonly field: string
  readonly name: string
}

/** Two names or things held to be one, or perhaps one, and why. `score` is 0 to 1. */
export interface Merge {
  readonly from: string
  readonly to: string
  readonly score: number
  readonly points: readonly Point[]
}

/** A person, organisation, place or event, apart from its mentions. */
export interface Thing {
  readonly id: string
  readonly kind: 'person' | 'organisation' | 'place' | 'event'
  /** The fullest name printed. */
  readonly name: string
  readonly names: readonly string[]
  readonly acronym: string | null
  /** ISO 3166-1 alpha-2 of a place that is a country, or of the country it lies in. */
  readonly country: string | null
  readonly mentions: readonly Mention[]
  /** What made several mentions one thing. */
  readonly merges: readonly Merge[]
  /** Things that may be the same and were kept apart. */
  readonly candidates: readonly Merge[]
}
