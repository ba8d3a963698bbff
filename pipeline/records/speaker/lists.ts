import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Section } from '../../model/section.ts'
import { type Span, textAt } from '../../model/span.ts'
import type { PersonRole } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { rowOfPeople } from './attendance.ts'
import { beforeTitle } from './before-title.ts'
import { type Candidate, candidate } from './candidate.ts'
import { cardsOf } from './cards.ts'
import { groupRole } from './group-role.ts'
import { isPeopleLine } from './is-people-line.ts'
import { nameAndDetails, withDetailLines } from './name-lines.ts'
import { peopleAt } from './people-at.ts'
import { isPageOfPeople, isPeopleSection, pageOf } from './people-section.ts'
import { personLines } from './person-lines.ts'
import { roleOfHeading } from './role-of-heading.ts'
import { rowCandidates } from './rows.ts'
import { personBehindBody, shapedPerson } from './shaped.ts'

/** People under a heading for them ("Speakers", "Participants", "Contributed by: …"), one a line or row. */
export function listed(doc: SegmentedDoc, found: readonly Sighting[]): readonly Candidate[] {
  const sessions = found.filter(({ type }) => type === 'session').map(({ spans }) => spans[0]?.[0] ?? 0)
  // "Chairs" below "Committee": of two headings over somebody the inner one says more.
  const sections = isPageOfPeople(doc) ? [pageOf(doc)] : doc.sections.toSorted((a, b) => b.level - a.level)
  return sections.flatMap((section) =>
    isPeopleSection(doc, section) ? inSection(doc, untilSession(doc, section, sessions)) : [],
  )
}

/** A lead-in for the people of a session ends where the next session begins. */
function untilSession(doc: SegmentedDoc, section: Section, sessions: readonly number[]): Section {
  if (section.kind !== 'lead-in' && section.kind !== 'run-in') return section
  const from = doc.blocks[section.blocks[0]]?.span[1] ?? 0
  const next = Math.min(...sessions.filter((start) => start >= from))
  const end = doc.blocks.findIndex(({ span }, at) => at > section.blocks[0] && span[1] > next)
  return end < 0 || end >= section.blocks[1] ? section : { ...section, blocks: [section.blocks[0], end] }
}

function inSection(doc: SegmentedDoc, section: Section): readonly Candidate[] {
  const role = roleOfHeading(doc, section)
  const own = inHeading(doc, section, role)
  const cards = cardsOf(doc, section)
  const onCards = cards.flatMap(({ line }) =>
    peopleAt(doc, line).map((person) => candidate(person, role, 'under-heading', 0.96)),
  )
  const [first, end] = section.blocks
  const blocks = doc.blocks.slice(first, Math.max(first, Math.min(end, cards[0]?.blocks[0] ?? end)))
  const rows = rowCandidates(
    doc,
    blocks.filter((block) => block.kind === 'row'),
    role,
  )
  const lines = blocks
    .filter((block) => block.kind !== 'row' && block.kind !== 'heading' && block.kind !== 'note')
    .flatMap((block, at, all) => toldBelow(doc, block, all[at + 1], role) ?? inBlock(doc, block, role))
  return [...own, ...rows, ...amongOthers([...onCards, ...lines])]
}

/** A name that an item begins with, and its next paragraph that says who that is, as a term and its meaning. */
function toldBelow(
  doc: SegmentedDoc,
  block: Block,
  next: Block | undefined,
  role: PersonRole,
): readonly Candidate[] | null {
  const goesOn =
    block.kind === 'item' && next?.kind === 'item' && next.list === block.list && next.marker === ''
  const whole = goesOn ? nameAndDetails(doc, block.span, next.span) : null
  return whole && peopleAt(doc, whole).map((person) => candidate(person, role, 'under-heading', 0.96))
}

function inBlock(doc: SegmentedDoc, block: Block, role: PersonRole): readonly Candidate[] {
  const lines = personLines(doc, block)
  const own = groupRole(doc, lines, role)
  return withDetailLines(doc, lines).flatMap((line) => inLine(doc, line, block, own))
}

function inLine(doc: SegmentedDoc, line: Span, block: Block, role: PersonRole): readonly Candidate[] {
  const people = peopleAt(doc, line)
  const talk = block.kind === 'item' ? beforeTitle(doc, line, role, block) : []
  if (talk.length > 0) return talk
  const named = rowOfPeople(doc, line)
  const row = named.length > 1 ? named.map((person) => candidate(person, role, 'under-heading', 0.85)) : []
  // "Councillors Ann Roe, Ben Poe": an office before the first name is no part of it, nor is the next name what she is.
  if (row[0]?.position) return row
  if (isPeopleLine(doc, line, people))
    return people.map((person) => candidate(person, role, 'under-heading', 0.96))
  const shaped = personBehindBody(doc, line) ?? (block.kind === 'item' ? shapedPerson(doc, line, true) : null)
  return shaped ? [candidate(shaped, role, 'shaped', 0.8)] : row
}

/** So many lines of people are a list of them, whatever each says: one whose name or office is not known is as sure as the others. */
const manyLines = 5

/** The confidence of one of them. */
const asSure = 0.9

function amongOthers(lines: readonly Candidate[]): readonly Candidate[] {
  if (lines.length < manyLines) return lines
  return lines.map((line) => ({ ...line, confidence: Math.max(line.confidence, asSure) }))
}

/** "Contributed by: Ann Roe, Ben Poe" is a heading and its people in one; "Ann Roe, Chair" is no heading. */
function inHeading(doc: SegmentedDoc, { titleSpan }: Section, role: PersonRole): readonly Candidate[] {
  const people = titleSpan ? peopleAt(doc, titleSpan) : []
  const before = titleSpan ? textAt(doc.text, [titleSpan[0], people[0]?.nameSpan[0] ?? titleSpan[0]]) : ''
  if (!patternOf(doc.lexicon, 'speakers', 'people-headings').test(before)) return []
  return people.map((person) =>
    candidate({ ...person, role: role === 'author' ? null : person.role }, role, 'in-heading', 0.93),
  )
}
