import type { Brief } from './brief.ts'
import type { Candidate } from './candidates.ts'
import { type Offer, offerOf } from './offer.ts'
import { coveredBy, minutesOf, type Pick } from './pick.ts'

/** A document that gains no more is not worth its time. */
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
    let best: Offer | null = null
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
