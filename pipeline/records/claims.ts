import type { Sighting } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { firstPast } from '../text/first-past.ts'

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
  const { starts, ends } = claimsOf(found)
  const below = firstPast(starts.length, (at) => (starts[at] ?? 0) >= span[1])
  return below > 0 && (ends[below - 1] ?? 0) > span[0]
}

/** Rules that find who spoke in a sentence which says more than that. */
const inSentence: ReadonlySet<string> = new Set([
  'speaker/spoke',
  'speaker/by-phrase',
  'speaker/apposed',
  'speaker/quoted',
  'speaker/behind-office',
  'speaker/told-list',
  'speaker/told-beside',
  'speaker/guest',
])

/** What others have found, without the people of whom a sentence tells what they said: that is stated as well. */
export function withoutWhoSpoke(found: readonly Sighting[]): readonly Sighting[] {
  return found.filter(({ rule }) => !inSentence.has(rule))
}

/** What is claimed, by where it starts, with the furthest end so far: a document may state a hundred thousand things. */
interface Claims {
  readonly of: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const claims = new WeakMap<readonly Sighting[], Claims>()

/** Made again when the list has grown. */
function claimsOf(found: readonly Sighting[]): Claims {
  const known = claims.get(found)
  if (known?.of === found.length) return known
  const spans = found
    .flatMap((sighting) => (exclusive.has(sighting.type) ? sighting.spans : []))
    .sort((a, b) => a[0] - b[0])
  let furthest = -1
  const ends = spans.map(([, end]) => (furthest = Math.max(furthest, end)))
  const made = { of: found.length, starts: spans.map(([start]) => start), ends }
  claims.set(found, made)
  return made
}
