import type { Sighting } from '../model/record.ts'
import { type Span, spansOverlap } from '../model/span.ts'

/** Types whose words no other of them may claim as well: a sentence is advice or a lesson, not both. */
const exclusive: ReadonlySet<string> = new Set([
  'commitment',
  'lesson',
  'recommendation',
  'objective',
  'definition',
  'finding',
  'session',
  'speaker',
])

/** Whether a sighting of another statement type already rests on `span`. */
export function isClaimed(span: Span, found: readonly Sighting[]): boolean {
  return found.some(
    (sighting) => exclusive.has(sighting.type) && sighting.spans.some((taken) => spansOverlap(taken, span)),
  )
}
