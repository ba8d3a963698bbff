import type { Genre, SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import type { PersonMention } from '../../text/people.ts'
import { type Candidate, candidate, givenKnown } from './candidate.ts'
import { peopleAt } from './people-at.ts'
import { roleOfHeading } from './role-of-heading.ts'

/** Items in a row that begin with somebody's name and office, or title, are people, in the role that the line above gives them. */
export function inToldList(doc: SegmentedDoc, items: readonly Span[]): readonly Candidate[] {
  const [first] = items
  if (!first || !meets.has(doc.genre)) return []
  const told = items.map((item) => personOf(doc, item))
  const inRow = (at: number) => told[at] != null && lengthOfRow(told, at) >= fewestTold
  const people = told.filter((person, at) => person !== null && inRow(at))
  const above = doc.sections.find(
    ({ kind, blocks }) => kind === 'lead-in' && doc.blocks[blocks[0]]?.span[0] === first[0],
  )
  const role = above ? roleOfHeading(doc, above) : 'participant'
  return people.flatMap((person) => (person ? [candidate(person, role, 'told-list', 0.85)] : []))
}

/** Who an item begins with, if it says what that is. */
function personOf(doc: SegmentedDoc, item: Span): PersonMention | null {
  // What stands below a blank line may be anybody else.
  const gap = /\n\s*\n/u.exec(textAt(doc.text, item))?.index
  const [person] = peopleAt(doc, gap === undefined ? item : [item[0], item[0] + gap])
  if (!person || person.confidence <= givenKnown) return null
  const begins = person.nameSpan[0] - item[0] - (person.honorific?.length ?? 0) <= 3
  if (!begins || person.position !== null) return begins ? person : null
  // Behind a title and a name alone may stand what somebody talks about.
  return person.honorific === null
    ? null
    : { ...person, affiliation: null, span: [item[0], person.nameSpan[1]] }
}

/** How many people stand in a row about a place. */
function lengthOfRow(told: readonly (PersonMention | null)[], at: number): number {
  let [from, to] = [at, at]
  while (told[from - 1] && at - from < fewestTold) from--
  while (told[to + 1] && to - at < fewestTold) to++
  return to - from + 1
}

/** Papers of or on a meeting; who stands in lists of others works on something. */
const meets: ReadonlySet<Genre> = new Set<Genre>(['agenda', 'report'])

/** Fewer in a row may be anything. */
const fewestTold = 3
