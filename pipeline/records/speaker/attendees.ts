import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import type { Span } from '../../model/span.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { likeness } from '../../text/people/likeness.ts'
import { hasKnownGiven, looksLikeName } from '../../text/people.ts'
import { type Attendee, attendeeAt } from './attendee-at.ts'
import type { Candidate } from './candidate.ts'
import { isPeopleSection } from './people-section.ts'
import { roleOfHeading } from './role-of-heading.ts'

/** How many likely names show that a list is of those who came, and which share of its lines has to begin with one. */
interface Enough {
  readonly fewest: number
  readonly share: number
}
const ofList: Enough = { fewest: 4, share: 0.8 }
const ofGroup: Enough = { fewest: 2, share: 1 }

/**
 * Who came, where minutes list them below "In attendance": once most lines of the list begin with a likely name, in front of a bracket,
 * a mark or nothing, the others are people too, "Dorothy" and "Zed (HARBO) - lamps are my trade" as well.
 */
export function attendees(doc: SegmentedDoc): readonly Candidate[] {
  const headed = doc.sections.filter((section) => isOfAttendees(doc, section))
  const ends = new Set(headed.map(({ blocks }) => blocks[1]))
  // "Harbour Office" between the names of a list heads those of one body.
  const groups = doc.sections.filter(
    ({ kind, blocks, title }) => kind === 'heading' && ends.has(blocks[0]) && /^\p{Lu}[^:.\d]*$/u.test(title),
  )
  return [
    ...headed.flatMap((section) => inList(doc, linesOf(doc, section), ofList)),
    ...groups.flatMap((section) => inList(doc, linesOf(doc, section), ofGroup)),
  ]
}

function isOfAttendees(doc: SegmentedDoc, section: Section): boolean {
  const named = isPeopleSection(doc, section) || roleNamed(section.title, doc.lexicon) === 'participant'
  return section.kind === 'heading' && named && roleOfHeading(doc, section) === 'participant'
}

/** The outermost items of a part, or its paragraphs of one line. */
function linesOf({ blocks }: SegmentedDoc, section: Section): readonly Span[] {
  const head = section.titleSpan?.[0] ?? -1
  const own = blocks.slice(...section.blocks).filter(({ span }) => head < span[0] || head >= span[1])
  const items = own.filter(({ kind, level }) => kind === 'item' && level <= 1)
  const paragraphs = own.filter(({ kind, lines }) => kind === 'paragraph' && lines.length === 1)
  return (items.length > 0 ? items : paragraphs).flatMap(({ lines, span }) => [
    [lines[0]?.[0] ?? span[0], span[1]] as const,
  ])
}

function inList(doc: SegmentedDoc, lines: readonly Span[], { fewest, share }: Enough): readonly Candidate[] {
  const people = lines.flatMap((line) => attendeeAt(doc, line) ?? [])
  const whole = people.filter(({ name }) => / /u.test(name))
  const likely = whole.filter(({ name }) => looksLikeName(name, doc.lexicon) >= likeness.likely)
  const known = likely.some(({ name }) => hasKnownGiven(name, doc.lexicon))
  const isList = likely.length >= fewest && likely.length * 2 >= people.length && known
  return isList && people.length >= lines.length * share ? people.map(asCandidate) : []
}

function asCandidate(person: Attendee): Candidate {
  return {
    ...person,
    honorific: null,
    role: person.role ?? 'participant',
    rule: 'attendee',
    confidence: 0.85,
  }
}
