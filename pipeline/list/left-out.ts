import type { Brief } from './brief.ts'
import type { Candidate } from './candidates.ts'
import { extentOf } from './extent.ts'
import { coveredBy, minutesOf, type Pick } from './pick.ts'
import { likest, REPEAT } from './worth.ts'

/** A document that fits the question and is not on the list. */
export interface LeftOut {
  readonly document: string
  readonly title: string
  readonly why: string
}

const MOST = 10

/** The most relevant documents that were left out, and why. */
export function leftOutOf(
  candidates: readonly Candidate[],
  picks: readonly Pick[],
  brief: Brief,
): readonly LeftOut[] {
  const taken = new Set(picks.map(({ candidate }) => candidate))
  const covered = coveredBy(picks)
  const titles = new Map(picks.map(({ candidate: { entry } }) => [entry.id, entry.title]))
  const minutes = brief.minutes === null ? null : brief.minutes - minutesOf(picks)
  const why = (candidate: Candidate): string => {
    const [best] = candidate.passages
    if (!best) return 'has nothing to read for this question'
    const like = likest(best, covered.passages)
    if (like.passage && like.likeness >= REPEAT)
      return `says the same as ${titles.get(like.passage.record.document) ?? like.passage.record.document}`
    const takes = extentOf(candidate.entry, [best], brief).minutes
    if (minutes !== null && takes > minutes) return `takes ${takes} minutes, ${Math.max(0, minutes)} are left`
    if (picks.length >= brief.maxItems) return `adds less than each of the ${picks.length} that were picked`
    return 'adds next to nothing to what was picked'
  }
  return candidates
    .filter((candidate) => !taken.has(candidate))
    .slice(0, MOST)
    .map((candidate) => ({ document: candidate.entry.id, title: candidate.entry.title, why: why(candidate) }))
}
