import type { Candidate, Passage } from './candidates.ts'
import type { Extent } from './extent.ts'
import type { Covered } from './worth.ts'

/** A document on the list and what of it to read. */
export interface Pick {
  readonly candidate: Candidate
  readonly passages: readonly Passage[]
  readonly extent: Extent
  /** What its first passage was picked to meet: a demand of the brief, else its worth. */
  readonly meets: 'worth' | 'dissent' | 'countries' | 'events'
  readonly newThemes: readonly string[]
  readonly newCountries: readonly string[]
}

/** How long it takes to read what was picked. */
export function minutesOf(picks: readonly Pick[]): number {
  return picks.reduce((sum, { extent }) => sum + extent.minutes, 0)
}

/** The countries that the passages speak of. */
export function countriesOf(
  picks: readonly { readonly passages: readonly Passage[] }[],
): ReadonlySet<string> {
  return new Set(picks.flatMap(({ passages }) => passages.flatMap(({ record }) => record.countries)))
}

/** The events that the passages are of. */
export function eventsOf(picks: readonly { readonly passages: readonly Passage[] }[]): ReadonlySet<string> {
  return new Set(picks.flatMap(({ passages }) => passages.flatMap(({ record }) => record.event ?? [])))
}

/** What the picks say already, for weighing what comes next. */
export function coveredBy(picks: readonly Pick[]): Covered {
  const passages = picks.flatMap((pick) => pick.passages)
  return { passages, themes: new Set(passages.flatMap(({ record }) => record.themes)) }
}
