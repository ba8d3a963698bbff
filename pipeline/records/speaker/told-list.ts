import type { Genre, SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findOrganisations } from '../../text/organisations.ts'
import type { PersonMention } from '../../text/people.ts'
import { type Candidate, candidate, givenKnown } from './candidate.ts'
import { peopleAt } from './people-at.ts'
import { roleOfHeading } from './role-of-heading.ts'

/** Items in a row that begin with somebody's name and office, or title, are people, in the role that the line above gives them. */
export function inToldList(doc: SegmentedDoc, items: readonly Span[]): readonly Candidate[] {
  const [first] = items
  if (!first || !meets.has(doc.genre)) return []
  const told = items.map((item) => personOf(doc, item))
  const stands = told.map((person, at) => person !== null || isBody(doc, items[at] ?? first))
  const inRow = (at: number) => lengthOfRow(stands, at) >= fewestTold
  const named = told.filter((person, at) => person !== null && inRow(at))
  // Where bodies stand among them one name alone says nothing of the list.
  const people = named.length >= fewestTold || (named.length > 1 && stands.every(Boolean)) ? named : []
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
  if (person.honorific === null) return null
  // Behind a title and a name alone may stand what somebody talks about.
  const isTold = findOrganisations(person.affiliation ?? '', doc.lexicon).some(({ span }) => span[0] === 0)
  return isTold ? person : { ...person, affiliation: null, span: [item[0], person.nameSpan[1]] }
}

/** "Harbour Tools Ltd., Norvane": a body, and perhaps where it is. */
function isBody({ text, lexicon }: SegmentedDoc, item: Span): boolean {
  const words = textAt(text, item)
  const body = findOrganisations(words, lexicon).find(({ span }) => span[0] <= 3)
  return (
    body !== undefined &&
    /^(?:\s*\([^()]{2,20}\))?(?:,\s+\p{Lu}[\p{L} -]{2,30})?[.;]?\s*$/u.test(words.slice(body.span[1]))
  )
}

/** How many people or bodies stand in a row about a place. */
function lengthOfRow(stands: readonly boolean[], at: number): number {
  let [from, to] = [at, at]
  while (stands[from - 1] && at - from < fewestTold) from--
  while (stands[to + 1] && to - at < fewestTold) to++
  return to - from + 1
}

/** Papers of or on a meeting; who stands in lists of others works on something. */
const meets: ReadonlySet<Genre> = new Set<Genre>(['agenda', 'report'])

/** Fewer in a row may be anything. */
const fewestTold = 3
