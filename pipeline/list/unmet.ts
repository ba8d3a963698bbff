import { plural } from '../text/plural.ts'
import type { Brief } from './brief.ts'
import type { Candidate, Found, ListSource } from './candidates.ts'
import { choose } from './choose.ts'
import { emptying, type Unmet } from './emptying.ts'
import { countriesOf, eventsOf, type Pick } from './pick.ts'
import { subthemesOf } from './worth.ts'

/** Constraints that leave nothing, and demands that the picks do not meet. */
export function unmetBy(
  brief: Brief,
  source: ListSource,
  found: Found,
  picks: readonly Pick[],
): readonly Unmet[] {
  if (found.documents === 0) return [emptying(brief, source)]
  if (picks.length === 0) return [tooShort(brief, found)]
  return demands.flatMap((demand) => {
    const asked = demand.asked(brief)
    const had = demand.had(picks)
    return had >= asked ? [] : [blame(demand, asked, had, brief, found)]
  })
}

interface Demand {
  readonly constraint: string
  /** Of one: "country"; of many. */
  readonly what: string
  readonly whats: string
  asked(brief: Brief): number
  had(picks: readonly Pick[] | readonly Candidate[]): number
}

const demands: readonly Demand[] = [
  {
    constraint: 'min-countries',
    what: 'country',
    whats: 'countries',
    asked: ({ minCountries }) => minCountries,
    had: (picks) => countriesOf(picks).size,
  },
  {
    constraint: 'min-events',
    what: 'event',
    whats: 'events',
    asked: ({ minEvents }) => minEvents,
    had: (picks) => eventsOf(picks).size,
  },
  {
    constraint: 'one-dissent',
    what: 'passage that sees it otherwise',
    whats: 'passages that see it otherwise',
    asked: ({ oneDissent }) => Number(oneDissent),
    had: (picks) => picks.flatMap(({ passages }) => passages.filter(({ dissent }) => dissent)).length,
  },
]

/** The demand itself, where nothing that fits meets it; else the limit without which it would be met. */
function blame(demand: Demand, asked: number, had: number, brief: Brief, found: Found): Unmet {
  const { candidates } = found
  const possible = demand.had(candidates)
  const wanted = asked === 1 ? `one ${demand.what} is asked for` : `${asked} ${demand.whats} are asked for`
  if (possible < asked)
    return {
      constraint: demand.constraint,
      reason: `${wanted}; ${fitting(found)} ${possible}`,
    }
  const subthemes = subthemesOf(candidates.flatMap(({ passages }) => passages))
  const looser: readonly (readonly [constraint: string, brief: Brief])[] = [
    ['minutes', { ...brief, minutes: null }],
    ['max-items', { ...brief, maxItems: candidates.length }],
  ]
  const limit = looser.find(([, loose]) => demand.had(choose(candidates, loose, subthemes)) >= asked)
  return {
    constraint: limit?.[0] ?? 'max-items',
    reason: `${wanted} and ${possible} could be had, but only ${had} with this limit`,
  }
}

function fitting({ candidates, documents, passages }: Found): string {
  const weighed = weighedOf(candidates)
  if (weighed < passages) return `the best ${weighed} of ${passages} passages that fit have`
  return documents === 1 ? 'the one document that fits has' : `all ${documents} documents that fit have`
}

function tooShort(brief: Brief, { candidates, passages }: Found): Unmet {
  const best = weighedOf(candidates) < passages ? ' with the best passages' : ''
  return {
    constraint: 'minutes',
    reason: `nothing of the ${plural(candidates.length, 'document')}${best} that fit can be read in ${plural(brief.minutes ?? 0, 'minute')}`,
  }
}

function weighedOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { passages }) => sum + passages.length, 0)
}
