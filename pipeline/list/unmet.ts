import { type Brief, briefKeys } from './brief.ts'
import { type Candidate, candidatesFor, type ListSource } from './candidates.ts'
import { choose, countriesOf, eventsOf, type Pick } from './choose.ts'
import { subthemesOf } from './worth.ts'

/** A constraint of the brief that the base cannot meet. */
export interface Unmet {
  /** As the brief's file calls it: "min-countries". */
  readonly constraint: string
  readonly reason: string
}

/** Constraints that leave nothing, and demands that the picks do not meet. */
export function unmetBy(
  brief: Brief,
  source: ListSource,
  candidates: readonly Candidate[],
  picks: readonly Pick[],
): readonly Unmet[] {
  if (candidates.length === 0) return [emptying(brief, source)]
  if (picks.length === 0) return [tooShort(brief, candidates)]
  return demands.flatMap((demand) => {
    const asked = demand.asked(brief)
    const had = demand.had(picks)
    return had >= asked ? [] : [blame(demand, asked, had, brief, candidates)]
  })
}

interface Demand {
  readonly constraint: string
  readonly what: string
  asked(brief: Brief): number
  had(picks: readonly Pick[] | readonly Candidate[]): number
}

const demands: readonly Demand[] = [
  {
    constraint: 'min-countries',
    what: 'countries',
    asked: ({ minCountries }) => minCountries,
    had: (picks) => countriesOf(picks).size,
  },
  {
    constraint: 'min-events',
    what: 'events',
    asked: ({ minEvents }) => minEvents,
    had: (picks) => eventsOf(picks).size,
  },
  {
    constraint: 'one-dissent',
    what: 'passage that sees it otherwise',
    asked: ({ oneDissent }) => Number(oneDissent),
    had: (picks) => picks.flatMap(({ passages }) => passages.filter(({ dissent }) => dissent)).length,
  },
]

/** The demand itself, where nothing that fits meets it; else the limit without which it would be met. */
function blame(
  demand: Demand,
  asked: number,
  had: number,
  brief: Brief,
  candidates: readonly Candidate[],
): Unmet {
  const possible = demand.had(candidates)
  if (possible < asked)
    return {
      constraint: demand.constraint,
      reason: `${asked} ${demand.what} are asked for; all ${candidates.length} documents that fit have ${possible}`,
    }
  const subthemes = subthemesOf(candidates.flatMap(({ passages }) => passages))
  const looser: readonly (readonly [constraint: string, brief: Brief])[] = [
    ['minutes', { ...brief, minutes: null }],
    ['max-items', { ...brief, maxItems: candidates.length }],
  ]
  const found = looser.find(([, loose]) => demand.had(choose(candidates, loose, subthemes)) >= asked)
  return {
    constraint: found?.[0] ?? 'max-items',
    reason: `${asked} ${demand.what} are asked for and ${possible} could be had, but only ${had} with this limit`,
  }
}

function tooShort(brief: Brief, candidates: readonly Candidate[]): Unmet {
  return {
    constraint: 'minutes',
    reason: `nothing of the ${candidates.length} documents that fit can be read in ${brief.minutes} minutes`,
  }
}

/** The one constraint without which something is left; the question where it is not any of them. */
function emptying(brief: Brief, source: ListSource): Unmet {
  const limits: readonly (readonly [keyof Brief, Partial<Brief>])[] = [
    ['since', { since: null }],
    ['until', { until: null }],
    ['types', { types: [] }],
    ['themes', { themes: [] }],
    ['countries', { countries: [] }],
    ['languages', { languages: [] }],
  ]
  for (const [name, without] of limits) {
    if (brief[name] === null || String(brief[name]) === '') continue
    const { length } = candidatesFor({ ...brief, ...without }, source)
    if (length > 0)
      return {
        constraint: Object.entries(briefKeys).find(([, key]) => key === name)?.[0] ?? name,
        reason: `without it ${length} documents would fit; with \`${String(brief[name])}\` none does`,
      }
  }
  return { constraint: 'question', reason: 'no record of the types asked for has any of these words' }
}
