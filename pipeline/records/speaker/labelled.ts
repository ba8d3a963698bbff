import type { Block, SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { namesRoleAt } from '../../text/people/labels.ts'
import { looksLikeName, type PersonMention } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { issuerIn } from '../organisation/front-names.ts'
import { namesOf } from '../session/names-in-bracket.ts'
import { type Candidate, candidate, peopleAt } from './candidate.ts'
import { isPeopleHeading } from './headed-lines.ts'
import { isPeopleLine } from './is-people-line.ts'
import { roleOfHeading } from './lists.ts'
import { namedPerson } from './shaped.ts'

/** Lines anywhere that begin with a role ("Moderator: …", "Prepared by …"); people with a position at the head of a document are its authors. */
export function labelled(doc: SegmentedDoc): readonly Candidate[] {
  const body = doc.blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.span[1] - block.span[0] > 300,
  )
  return doc.blocks.flatMap((block, at) => {
    const [head] = block.lines
    const isList = block.lines.length > 1 && head !== undefined && isPeopleHeading(doc, head)
    if (block.kind === 'code' || block.kind === 'row' || isList) return []
    const front = at < (body < 0 ? 40 : Math.min(body, 40)) && block.kind !== 'item'
    const few = front && block.lines.length > 1 && block.lines.length <= 4
    const signature = few ? withoutDay(doc, block.lines) : block.span
    const whole = few ? peopleAt(doc, signature) : []
    if (
      whole.length === 1 &&
      whole[0]?.position &&
      whole[0].role === null &&
      isPeopleLine(doc, signature, whole)
    ) {
      return whole.map((person) => candidate(person, 'author', 'name-and-position', 0.92))
    }
    return block.lines.flatMap((whole) => {
      const line = beforeLinks(doc, block, whole)
      const together = doc.genre === 'agenda' ? peopleTogether(doc, line) : []
      if (together.length > 0) return together
      if (!front && !namesRoleAt(doc.text, line, doc.lexicon)) return behindLabel(doc, line)
      const people = peopleAt(doc, line)
      const first = people[0]
      const named = behindLabel(doc, line)
      if (named.length > 0) return named
      if (!first || !isPeopleLine(doc, line, people)) return []
      if (first.role !== null)
        return people
          .filter(({ role }) => role !== null)
          .map((person) => candidate(person, person.role ?? 'speaker', 'label', 0.93))
      const signed =
        front &&
        at > 0 &&
        issuerIn(doc, line) === null &&
        !isSentence(textAt(doc.text, line)) &&
        (first.position !== null || isByline(doc, at, line, people)) &&
        doc.genre !== 'agenda'
      return signed ? people.map((person) => candidate(person, 'author', 'name-and-position', 0.85)) : []
    })
  })
}

/** "Presenter: Ann Roe [slides] [messages]": links behind a name belong to the talk. */
function beforeLinks(doc: SegmentedDoc, { runs }: Block, line: Span): Span {
  const label = /^\s*\p{L}[\p{L} ]{2,30}?\s*:\s/u.exec(textAt(doc.text, line))?.[0].length
  if (label === undefined) return line
  const from = line[0] + label
  const link = runs.find(
    ({ kind, span }) =>
      kind === 'link' &&
      span[0] > from &&
      span[1] <= line[1] &&
      !/^\p{Lu}\S*\s\p{Lu}/u.test(textAt(doc.text, span)) &&
      /^\p{Lu}\S*\s.*\p{Lu}\S+/u.test(textAt(doc.text, [from, span[0]])),
  )
  return link ? [line[0], link.span[0]] : line
}

/** The stretch over some lines, without one at their end that says where and when: "Quito, 12 April 2022". */
function withoutDay(doc: SegmentedDoc, lines: readonly Span[]): Span {
  const [first = [0, 0], last = first] = [lines[0], lines.at(-1)]
  const words = textAt(doc.text, last)
  const isDay = words.split(' ').length <= MOST_OF_A_DAY && findDates(words, doc.lexicon).length > 0
  return [first[0], (isDay ? (lines.at(-2) ?? last) : last)[1]]
}

const MOST_OF_A_DAY = 8

/** "Contributed by: Ann Roe, Ben Poe": everybody behind a label that is a heading of people. */
function behindLabel(doc: SegmentedDoc, line: Span): readonly Candidate[] {
  const words = textAt(doc.text, line)
  const label = /^\s*(\p{L}[\p{L}.·() ]{2,30}?)\s*:\s/u.exec(words)
  const title = label?.[1] ?? ''
  if (!label || !patternOf(doc.lexicon, 'speakers', 'people-headings').test(title)) return []
  const from = line[0] + label[0].length
  const role = roleOfHeading(doc, { title, role: 'speakers' })
  const names = namesOf(words.slice(label[0].length), doc.lexicon)
  if (names.length > 1)
    return names
      .flatMap(([start, end]) => namedPerson(doc, [from + start, from + end], true))
      .map((one) => candidate(one, role, 'behind-label', 0.9))
  const people = peopleAt(doc, [from, line[1]]).flatMap((person) => twoOf(doc, person))
  const covered = people.reduce((sum, { span }) => sum + span[1] - span[0], 0)
  if (people.length < 2 || covered * 1.6 < line[1] - from) return []
  return people.map((person) => candidate(person, role, 'behind-label', 0.93))
}

/** "Ann Roe, Warden, Harbour College; Ben Poe, …": a line of people, each with who that is, takes part in what an agenda is of. */
function peopleTogether(doc: SegmentedDoc, line: Span): readonly Candidate[] {
  if (!textAt(doc.text, line).includes(';')) return []
  const people = peopleAt(doc, line)
  const told = people.filter(({ position, affiliation }) => (position ?? affiliation) !== null)
  if (told.length < fewestTogether || told.length * 1.3 < people.length) return []
  if (!isPeopleLine(doc, line, people)) return []
  return people.map((person) => candidate(person, 'speaker', 'together', 0.88))
}

/** Fewer people with a semicolon between may stand in a sentence. */
const fewestTogether = 3

/** "Ann Roe, Head of Nets, opened the day and spoke of tides." tells of somebody who did not sign it. */
function isSentence(text: string): boolean {
  return /\p{Ll}{2}\.\s*$/u.test(text) && text.split(' ').length > 8
}

/** Names and nothing else, just below the title. One name alone signs it where the day is printed below. */
function isByline(doc: SegmentedDoc, at: number, line: Span, people: readonly PersonMention[]): boolean {
  const covered = people.reduce((sum, { span }) => sum + span[1] - span[0], 0)
  const sure =
    people.length > 1 ||
    people.some(({ honorific, confidence }) => honorific !== null || confidence > 0.9) ||
    (people.some(({ confidence }) => confidence > (at <= 1 ? likely : known)) &&
      (isDayBelow(doc, line) || isDayAbove(doc, line))) ||
    // Below the title of a deck stands who gives it.
    (people.some(({ confidence }) => confidence > known) && isOnTitleSlide(doc, at))
  return at <= 5 && sure && line[1] - line[0] - covered <= 6 * people.length
}

/** The slide that the title stands on, where hardly anything else does. */
function isOnTitleSlide({ blocks, genre }: SegmentedDoc, at: number): boolean {
  const slide = blocks[at]?.place.slide
  return genre === 'slides' && at > 0 && slide === blocks[0]?.place.slide && blocks[5]?.place.slide !== slide
}

/** The confidence from which on a bare name has a given name that is known. */
const known = 0.7

/** Between the title and a day two words in capitals are as good. */
const likely = 0.5

/** Whether the next line is a day and no more. */
function isDayBelow({ text, lexicon }: SegmentedDoc, line: Span): boolean {
  return isDay(
    text
      .slice(line[1], line[1] + 60)
      .trim()
      .split('\n')[0] ?? '',
    lexicon,
  )
}

/** Whether the line right before, with none left blank between, is one. */
function isDayAbove({ text, lexicon }: SegmentedDoc, line: Span): boolean {
  const above = text.slice(Math.max(0, line[0] - 60), line[0])
  return !/\n\s*\n\s*$/u.test(above) && isDay(above.trim().split('\n').at(-1) ?? '', lexicon)
}

function isDay(words: string, lexicon: Lexicon): boolean {
  return findDates(words, lexicon).some(({ span }) => span[1] - span[0] >= words.length * 0.8)
}

/** "Ann Roe, Ben Poe" in a list of names: what stands for the first one's body is the next name. */
function twoOf(doc: SegmentedDoc, person: PersonMention): readonly PersonMention[] {
  if (
    person.affiliation === null ||
    person.position !== null ||
    looksLikeName(person.affiliation, doc.lexicon) < 0.7
  )
    return [person]
  const next = peopleAt(doc, [person.nameSpan[1] + 1, person.span[1]])
  return [{ ...person, affiliation: null, span: [person.span[0], person.nameSpan[1]] }, ...next]
}
