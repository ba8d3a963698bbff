import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'

/** "Ann Roe, Warden, Harbour College; Ben Poe, …": a line of people, each with who that is, takes part in what an agenda is of. */
export function peopleTogether(doc: SegmentedDoc, line: Span): readonly Candidate[] {
  if (!textAt(doc.text, line).includes(';')) return []
  const people = peopleAt(doc, line)
  const told = people.filter(({ position, affiliation }) => (position ?? affiliation) !== null)
  if (told.length < fewestTogether || told.length * 1.3 < people.length) return []
  if (!isPeopleLine(doc, line, people)) return []
  return people.map((person) => candidate(person, 'speaker', 'together', 0.88))
}

/** Fewer people with a semicolon between may stand in a sentence. */
const fewestTogether = 3
