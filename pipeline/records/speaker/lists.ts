import type { Section, SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findOrganisations } from '../../text/organisations.ts'
import type { PersonRole } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { rowOfPeople } from './attendance.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isPeopleLine } from './is-people-line.ts'
import { withDetailLines } from './name-lines.ts'
import { peopleAt } from './people-at.ts'
import { personLines } from './person-lines.ts'
import { beforeTitle } from './piece-people.ts'
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

/** A page that is about people as a whole, by its title. */
export function isPageOfPeople({ sections }: SegmentedDoc): boolean {
  return sections[0]?.role === 'speakers'
}

/** All of it as the part below that heading. */
export function pageOf({ sections, title }: SegmentedDoc): Section {
  const whole = sections[0] as Section
  return { ...whole, kind: 'heading', title, role: 'speakers' }
}

/** A lead-in for the people of a session ends where the next session begins. */
function untilSession(doc: SegmentedDoc, section: Section, sessions: readonly number[]): Section {
  if (section.kind !== 'lead-in' && section.kind !== 'run-in') return section
  const from = doc.blocks[section.blocks[0]]?.span[1] ?? 0
  const next = Math.min(...sessions.filter((start) => start >= from))
  const end = doc.blocks.findIndex(({ span }, at) => at > section.blocks[0] && span[1] > next)
  return end < 0 || end >= section.blocks[1] ? section : { ...section, blocks: [section.blocks[0], end] }
}

function isPeopleSection(doc: SegmentedDoc, section: Section): boolean {
  // Who is thanked had no role there, but who is thanked as the committee.
  const isThanked = section.role === 'acknowledgements' && section.kind === 'lead-in'
  const fits = isThanked
    ? patternOf(doc.lexicon, 'speakers', 'organiser-headings').test(section.title)
    : section.role === 'speakers' || section.role === 'participants' || section.role === 'body'
  if (section.kind === 'document' || !fits || section.title.split(' ').length > longest(section)) return false
  // "Chair, Harbour Office" below a name says who that is.
  const behind = /^[^,:]+,\s+(\p{Lu}.*)$/u.exec(section.title)?.[1]
  if (behind !== undefined && findOrganisations(behind, doc.lexicon).some(({ span }) => span[0] === 0))
    return false
  const person = section.titleSpan ? peopleAt(doc, section.titleSpan)[0] : undefined
  const words =
    person && section.titleSpan ? textAt(doc.text, [section.titleSpan[0], person.nameSpan[0]]) : section.title
  return patternOf(doc.lexicon, 'speakers', 'people-headings').test(words)
}

/** A sentence above its list says more than a heading does. */
function longest({ kind }: Section): number {
  return kind === 'lead-in' ? 20 : 10
}

function inSection(doc: SegmentedDoc, section: Section): readonly Candidate[] {
  const role = roleOfHeading(doc, section)
  const own = inHeading(doc, section, role)
  const blocks = doc.blocks.slice(...section.blocks)
  const rows = rowCandidates(
    doc,
    blocks.filter((block) => block.kind === 'row'),
    role,
  )
  const lines = blocks
    .filter((block) => block.kind !== 'row' && block.kind !== 'heading' && block.kind !== 'note')
    .flatMap((block) => {
      const lines = personLines(doc, block)
      const own = groupRole(doc, lines, role)
      return withDetailLines(doc, lines).flatMap((line) => {
        const people = peopleAt(doc, line)
        const talk = block.kind === 'item' ? beforeTitle(doc, line, own, block) : []
        if (talk.length > 0) return talk
        const named = rowOfPeople(doc, line)
        const row =
          named.length > 1 ? named.map((person) => candidate(person, own, 'under-heading', 0.85)) : []
        // "Councillors Ann Roe, Ben Poe": an office before the first name is no part of it, nor is the next name what she is.
        if (row[0]?.position) return row
        if (isPeopleLine(doc, line, people))
          return people.map((person) => candidate(person, own, 'under-heading', 0.96))
        const shaped =
          personBehindBody(doc, line) ?? (block.kind === 'item' ? shapedPerson(doc, line, true) : null)
        return shaped ? [candidate(shaped, own, 'shaped', 0.8)] : row
      })
    })
  return [...own, ...rows, ...amongOthers(lines)]
}

/** So many lines of people are a list of them, whatever each says: one whose name or office is not known is as sure as the others. */
const manyLines = 5
const asSure = 0.9

function amongOthers(lines: readonly Candidate[]): readonly Candidate[] {
  if (lines.length < manyLines) return lines
  return lines.map((line) => ({ ...line, confidence: Math.max(line.confidence, asSure) }))
}

/** "Senior Leaders" above names below those of the moderators: another group, whose role is its own. */
function groupRole(doc: SegmentedDoc, [first, second]: readonly Span[], role: PersonRole): PersonRole {
  if (!first || !second || !ofSession.has(role)) return role
  const title = textAt(doc.text, first).trim()
  const label = /^\p{Lu}[\p{L} &-]{3,40}:?$/u.test(title) && title.split(' ').length <= 4
  if (!label || peopleAt(doc, first).length > 0) return role
  return isPeopleLine(doc, second, peopleAt(doc, second))
    ? roleOfHeading(doc, { title, role: 'speakers' })
    : role
}

/** Roles that one or two have in a session. */
const ofSession: ReadonlySet<PersonRole> = new Set<PersonRole>([
  'moderator',
  'chair',
  'keynote',
  'host',
  'discussant',
])

/** "Contributed by: Ann Roe, Ben Poe" is a heading and its people in one; "Ann Roe, Chair" is no heading. */
function inHeading(doc: SegmentedDoc, { titleSpan }: Section, role: PersonRole): readonly Candidate[] {
  const people = titleSpan ? peopleAt(doc, titleSpan) : []
  const before = titleSpan ? textAt(doc.text, [titleSpan[0], people[0]?.nameSpan[0] ?? titleSpan[0]]) : ''
  if (!patternOf(doc.lexicon, 'speakers', 'people-headings').test(before)) return []
  return people.map((person) =>
    candidate({ ...person, role: role === 'author' ? null : person.role }, role, 'in-heading', 0.93),
  )
}

/** The role of the people under a heading or behind a label of these words. */
export function roleOfHeading(
  doc: SegmentedDoc,
  { title, role }: Pick<Section, 'title' | 'role'>,
): PersonRole {
  if (patternOf(doc.lexicon, 'people', 'role-panellist').test(title)) return 'panellist'
  if (role === 'participants' || patternOf(doc.lexicon, 'roles', 'participants').test(title))
    return 'participant'
  if (patternOf(doc.lexicon, 'speakers', 'author-headings').test(title)) return 'author'
  if (patternOf(doc.lexicon, 'speakers', 'organiser-headings').test(title)) return 'organiser'
  const roles: readonly PersonRole[] = [
    'moderator',
    'panellist',
    'chair',
    'discussant',
    'rapporteur',
    'host',
    'keynote',
  ]
  const named = roles.find((one) => patternOf(doc.lexicon, 'people', `role-${one}`).test(title))
  // Nobody speaks on the page of a project, unless it says so.
  const speaks = doc.genre !== 'other' && doc.genre !== 'mandate'
  const isSpeaker = speaks || patternOf(doc.lexicon, 'people', 'role-speaker').test(title)
  return named ?? (isSpeaker ? 'speaker' : 'participant')
}
