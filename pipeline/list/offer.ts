import type { Brief } from './brief.ts'
import type { Candidate, Passage } from './candidates.ts'
import { type Extent, extentOf } from './extent.ts'
import { countriesOf, eventsOf, type Pick } from './pick.ts'
import { type Covered, worthOf } from './worth.ts'

const MOST_PASSAGES = 4
/** Only the best passages of a document are weighed against each other. */
const WEIGHED = 12
/** A further passage must add at least so much of what the first adds. */
const ENOUGH = 0.3
/** A demand outweighs any worth; the worth decides between those that meet it. */
const DEMAND = 100

/** A document as it could be picked next, and how much that would gain. */
export interface Offer {
  readonly pick: Pick
  readonly gain: number
}

/** What a document adds to the picks, which cover what is `covered` and leave so many minutes; null where it adds nothing. */
export function offerOf(
  candidate: Candidate,
  covered: Covered,
  brief: Brief,
  subthemes: ReadonlyMap<string, number>,
  minutes: number,
  picks: readonly Pick[],
): Offer | null {
  const known = countriesOf(picks)
  const demand = demandIn(brief, covered, known, eventsOf(picks))
  const weighed = candidate.passages
    .filter((passage, at) => at < WEIGHED || demand(passage) !== 'worth')
    .map((passage) => ({ passage, worth: worthOf(passage, covered, subthemes), meets: demand(passage) }))
    .sort((a, b) => Number(b.meets !== 'worth') - Number(a.meets !== 'worth') || b.worth - a.worth)
  const [first, ...others] = weighed
  if (!first) return null
  const inTurn = [first, ...others.sort((a, b) => b.worth - a.worth)].map(({ passage }) => passage)
  const enough = ENOUGH * first.worth
  const chosen = chosenOf(inTurn, candidate, covered, brief, subthemes, { minutes, enough })
  if (chosen.extent === null || chosen.passages[0] !== first.passage) return null
  return {
    pick: {
      candidate,
      passages: chosen.passages,
      extent: chosen.extent,
      meets: first.meets,
      newThemes: newOf(
        chosen.passages.flatMap(({ record }) => record.themes),
        covered.themes,
      ).filter((one) => subthemes.has(one)),
      newCountries: newOf(
        chosen.passages.flatMap(({ record }) => record.countries),
        known,
      ),
    },
    gain: chosen.worth / Math.sqrt(chosen.extent.minutes) + (first.meets === 'worth' ? 0 : DEMAND),
  }
}

/** Which demand of the brief that is not met yet a passage would meet. */
function demandIn(
  brief: Brief,
  covered: Covered,
  countries: ReadonlySet<string>,
  events: ReadonlySet<string>,
): (passage: Passage) => Pick['meets'] {
  return ({ record, dissent }) => {
    if (brief.oneDissent && dissent && !covered.passages.some((one) => one.dissent)) return 'dissent'
    if (countries.size < brief.minCountries && record.countries.some((code) => !countries.has(code)))
      return 'countries'
    return events.size < brief.minEvents && record.event !== null && !events.has(record.event)
      ? 'events'
      : 'worth'
  }
}

interface Chosen {
  readonly passages: readonly Passage[]
  /** Null where nothing can be read in the minutes left. */
  readonly extent: Extent | null
  readonly worth: number
}

/** Of passages in turn those that add enough to the ones before and can still be read. */
function chosenOf(
  passages: readonly Passage[],
  { entry }: Candidate,
  covered: Covered,
  brief: Brief,
  subthemes: ReadonlyMap<string, number>,
  { minutes, enough }: { readonly minutes: number; readonly enough: number },
): Chosen {
  let chosen: Chosen = { passages: [], extent: null, worth: 0 }
  let now = covered
  for (const passage of passages) {
    if (chosen.passages.length === MOST_PASSAGES) break
    const adds = worthOf(passage, now, subthemes)
    if (chosen.passages.length > 0 && adds < enough) continue
    const more = [...chosen.passages, passage]
    const extent = extentOf(entry, more, brief)
    if (extent.minutes > minutes) continue
    chosen = { passages: more, extent, worth: chosen.worth + adds }
    now = {
      passages: [...now.passages, passage],
      themes: new Set([...now.themes, ...passage.record.themes]),
    }
  }
  return chosen
}

function newOf(values: readonly string[], old: ReadonlySet<string>): readonly string[] {
  return [...new Set(values)].filter((one) => !old.has(one))
}
