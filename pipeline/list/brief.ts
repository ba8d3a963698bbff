/** What a reading list is to be. What is null does not limit. */
export interface Brief {
  readonly question: string
  readonly maxItems: number
  /** Minutes of reading, all items together. */
  readonly minutes: number | null
  /** ISO 8601, as precise as you like; both ends are in. */
  readonly since: string | null
  readonly until: string | null
  /** Types of records that may be picked; empty: those that state something. */
  readonly types: readonly string[]
  /** Only records of these themes, countries or languages; of several one is enough. */
  readonly themes: readonly string[]
  readonly countries: readonly string[]
  readonly languages: readonly string[]
  /** At least so many countries between all items. */
  readonly minCountries: number
  readonly minEvents: number
  /** At least one passage that sees it otherwise. */
  readonly oneDissent: boolean
  readonly wordsPerMinute: number
}

export const EMPTY_BRIEF: Brief = {
  question: '',
  maxItems: 10,
  minutes: null,
  since: null,
  until: null,
  types: [],
  themes: [],
  countries: [],
  languages: [],
  minCountries: 0,
  minEvents: 0,
  oneDissent: false,
  wordsPerMinute: 200,
}

/** A brief with the keys as a file has them. */
export const briefKeys: Readonly<Record<string, keyof Brief>> = {
  question: 'question',
  'max-items': 'maxItems',
  minutes: 'minutes',
  since: 'since',
  until: 'until',
  types: 'types',
  themes: 'themes',
  countries: 'countries',
  languages: 'languages',
  'min-countries': 'minCountries',
  'min-events': 'minEvents',
  'one-dissent': 'oneDissent',
  'words-per-minute': 'wordsPerMinute',
}
