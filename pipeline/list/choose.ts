import type { Brief } from './brief.ts'
import type { Candidate, Passage } from './candidates.ts'
import { type Extent, extentOf } from './extent.ts'
import { type Covered, worthOf } from './worth.ts'

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

const MOST_PASSAGES = 4
/** Only the best passages of a document are weighed against each other. */
const WEIGHED = 12
/** A further passage must add at least so much of what the first adds. */
const ENOUGH = 0.3
const NOTHING = 0.02

/** Picks one document after the other: what a demand of the brief still needs first, then what adds most for its time. */
export function choose(
  candidates: readonly Candidate[],
  brief: Brief,
  subthemes: ReadonlyMap<string, number>,
): readonly Pick[] {
  const picks: Pick[] = []
  const left = new Set(candidates)
  while (picks.length < brief.maxItems) {
    const covered = coveredBy(picks)
    const minutes = (brief.minutes ?? Number.POSITIVE_INFINITY) - minutesOf(picks)
    let best: { pick: Pick; gain: number } | null = null
    for (const candidate of left) {
      const offer = offerOf(candidate, covered, brief, subthemes, minutes, picks)
      if (offer && offer.gain > (best?.gain ?? NOTHING)) best = offer
    }
    if (!best) break
    picks.push(best.pick)
    left.delete(best.pick.candidate)
  }
  return picks
}

export function minutesOf(picks: readonly Pick[]): number {
  return picks.reduce((sum, { extent }) => sum + extent.minutes, 0)
}

export function countriesOf(
  picks: readonly { readonly passages: readonly Passage[] }[],
): ReadonlySet<string> {
  return new Set(picks.flatMap(({ passages }) => passages.flatMap(({ record }) => record.countries)))
}

export function eventsOf(picks: readonly { readonly passages: readonly Passage[] }[]): ReadonlySet<string> {
  return new Set(picks.flatMap(({ passages }) => passages.flatMap(({ record }) => record.event ?? [])))
}

export function coveredBy(picks: readonly Pick[]): Covered {
  const passages = picks.flatMap((pick) => pick.passages)
  return { passages, themes: new Set(passages.flatMap(({ record }) => record.themes)) }
}

/** A demand outweighs any worth; the worth decides between those that meet it. */
const DEMAND = 100

function offerOf(
  candidate: Candidate,
  covered: Covered,
  brief: Brief,
  subthemes: ReadonlyMap<string, number>,
  minutes: number,
  picks: readonly Pick[],
): { readonly pick: Pick; readonly gain: number } | null {
  const [known, met] = [countriesOf(picks), eventsOf(picks)]
  const demand = (passage: Passage): Pick['meets'] => {
    const { record } = passage
    if (brief.oneDissent && passage.dissent && !covered.passages.some(({ dissent }) => dissent))
      return 'dissent'
    if (known.size < brief.minCountries && record.countries.some((code) => !known.has(code)))
      return 'countries'
    return met.size < brief.minEvents && record.event !== null && !met.has(record.event) ? 'events' : 'worth'
  }
  const weighed = candidate.passages
    .filter((passage, at) => at < WEIGHED || demand(passage) !== 'worth')
    .map((passage) => ({ passage, worth: worthOf(passage, covered, subthemes), meets: demand(passage) }))
    .sort((a, b) => Number(b.meets !== 'worth') - Number(a.meets !== 'worth') || b.worth - a.worth)
  const [first] = weighed
  if (!first) return null
  let chosen: readonly Passage[] = []
  let extent: Extent | null = null
  let worth = 0
  let now = covered
  for (const { passage } of [first, ...weighed.slice(1).sort((a, b) => b.worth - a.worth)]) {
    if (chosen.length === MOST_PASSAGES) break
    const adds = worthOf(passage, now, subthemes)
    if (chosen.length > 0 && adds < ENOUGH * first.worth) continue
    const wider = extentOf(candidate.entry, [...chosen, passage], brief)
    if (wider.minutes > minutes) continue
    chosen = [...chosen, passage]
    extent = wider
    worth += adds
    now = {
      passages: [...now.passages, passage],
      themes: new Set([...now.themes, ...passage.record.themes]),
    }
  }
  if (extent === null || chosen[0] !== first.passage) return null
  const newOf = (values: readonly string[], old: ReadonlySet<string>) =>
    [...new Set(values)].filter((one) => !old.has(one))
  return {
    pick: {
      candidate,
      passages: chosen,
      extent,
      meets: first.meets,
      newThemes: newOf(
        chosen.flatMap(({ record }) => record.themes),
        covered.themes,
      ).filter((one) => subthemes.has(one)),
      newCountries: newOf(
        chosen.flatMap(({ record }) => record.countries),
        known,
      ),
    },
    gain: worth / Math.sqrt(extent.minutes) + (first.meets === 'worth' ? 0 : DEMAND),
  }
}
