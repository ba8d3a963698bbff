import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { namesRoleAt } from '../../text/people/labels.ts'
import { isMinutes } from '../minutes.ts'
import { issuerIn } from '../organisation/front-names.ts'
import { behindLabel } from './behind-label.ts'
import { isByline } from './byline.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isPeopleHeading } from './headed-lines.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'
import { peopleTogether } from './people-together.ts'
import { roleAtHead } from './role-at-head.ts'

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
    const signature = front ? signatureOf(doc, block.lines) : []
    if (signature.length > 0) return signature
    return block.lines.flatMap((line) => inLine(doc, beforeLinks(doc, block, line), front, at))
  })
}

/** A few lines at the head that are one person with a position, and no more. */
function signatureOf(doc: SegmentedDoc, lines: readonly Span[]): readonly Candidate[] {
  if (lines.length < 2 || lines.length > 4) return []
  const signature = withoutDay(doc, lines)
  const [person, ...others] = peopleAt(doc, signature)
  const alone = person?.position && person.role === null && others.length === 0
  return alone && isPeopleLine(doc, signature, [person])
    ? [candidate(person, 'author', 'name-and-position', 0.92)]
    : []
}

/** `front`: whether the line stands at the head, in block `at`, where who is named may have signed it. */
function inLine(doc: SegmentedDoc, line: Span, front: boolean, at: number): readonly Candidate[] {
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
      .map((person) =>
        candidate(
          { ...person, role: roleAtHead(doc, at, person.role ?? 'speaker') },
          'speaker',
          'label',
          0.93,
        ),
      )
  const signed =
    front &&
    at > 0 &&
    issuerIn(doc, line) === null &&
    !isSentence(textAt(doc.text, line)) &&
    (first.position !== null || isByline(doc, at, line, people)) &&
    doc.genre !== 'agenda' &&
    // Who stands at the head of minutes was there.
    !isMinutes(doc)
  return signed ? people.map((person) => candidate(person, 'author', 'name-and-position', 0.85)) : []
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
  const isDay = words.split(' ').length <= mostOfADay && findDates(words, doc.lexicon).length > 0
  return [first[0], (isDay ? (lines.at(-2) ?? last) : last)[1]]
}

/** A day, perhaps with its place, has no more words. */
const mostOfADay = 8

/** "Ann Roe, Head of Nets, opened the day and spoke of tides." tells of somebody who did not sign it. */
function isSentence(text: string): boolean {
  return /\p{Ll}{2}\.\s*$/u.test(text) && text.split(' ').length > 8
}
