import type { Correction } from './spelling.ts'
import type { Match } from './word-index.ts'

/** Rows that the words of a query find, best first, and what had to be done to find them. */
export interface Found {
  readonly matches: readonly Match[]
  /** Phrases to mark as a whole, as stems. */
  readonly phrases: readonly (readonly string[])[]
  /** Stems not to mark where they stand alone: only a phrase wants them. */
  readonly unmarked: ReadonlySet<string>
  /** Common words to mark, as stems: the index does not have them. */
  readonly common: ReadonlySet<string>
  readonly notes: readonly string[]
  /** Near spellings of words that no record has; `corrected` says whether they were searched. */
  readonly near: readonly Correction[]
  readonly corrected: boolean
}

/** Nothing is asked for, nothing is found, nothing is to be said. */
export const nothing: Found = {
  matches: [],
  phrases: [],
  unmarked: new Set(),
  common: new Set(),
  notes: [],
  near: [],
  corrected: false,
}

/** "a", "b" and 3 more. */
export function quotedList(words: readonly string[]): string {
  const shown = words
    .slice(0, 8)
    .map((word) => `"${word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word}"`)
  return shown.join(', ') + (words.length > shown.length ? ` and ${words.length - shown.length} more` : '')
}

/** No word of a language is longer; what is, nobody needs to read to its end. */
const LONGEST = 60
