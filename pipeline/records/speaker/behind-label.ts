import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName, type PersonMention } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { namesOf } from '../session/names-in-bracket.ts'
import { type Candidate, candidate } from './candidate.ts'
import { peopleAt } from './people-at.ts'
import { roleOfHeading } from './role-of-heading.ts'
import { namedPerson } from './shaped.ts'

/** "Contributed by: Ann Roe, Ben Poe": everybody behind a label that is a heading of people. */
export function behindLabel(doc: SegmentedDoc, line: Span): readonly Candidate[] {
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

/** "Ann Roe, Ben Poe" in a list of names: what stands for the first one's body is the next name. */
function twoOf(doc: SegmentedDoc, person: PersonMention): readonly PersonMention[] {
  if (
    person.affiliation === null ||
    person.position !== null ||
    looksLikeName(person.affiliation, doc.lexicon) < likeness.unknown
  )
    return [person]
  const next = peopleAt(doc, [person.nameSpan[1] + 1, person.span[1]])
  return [{ ...person, affiliation: null, span: [person.span[0], person.nameSpan[1]] }, ...next]
}
