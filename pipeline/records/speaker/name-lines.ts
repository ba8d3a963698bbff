import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { findOrganisations } from '../../text/organisations.ts'
import type { PersonMention } from '../../text/people.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'

/** A line below a name that says who that is is no longer. */
const longest = 200

/** The lines of people with each name's line and the one below it that says who that is in one. */
export function withDetailLines(doc: SegmentedDoc, lines: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at] as Span, lines[at + 1]]
    const whole = next ? nameAndDetails(doc, line, next) : null
    joined.push(whole ?? line)
    if (whole) at++
  }
  return joined
}

/** The stretch over a line that is nothing but one name and the next line, where that says who it is; null where not. */
export function nameAndDetails(doc: SegmentedDoc, line: Span, next: Span): Span | null {
  if (next[1] - next[0] > longest || next[0] < line[1]) return null
  const [person, ...others] = peopleAt(doc, line)
  if (!person || others.length > 0 || person.position !== null || person.affiliation !== null) return null
  if (!isNameOnly(doc, line, person) || isPeopleLine(doc, next, peopleAt(doc, next))) return null
  const whole: Span = [line[0], next[1]]
  const [both, ...more] = peopleAt(doc, whole)
  if (!both || more.length > 0 || both.name !== person.name || whole[1] - both.span[1] > 12) return null
  return saysWho(doc, both) ? whole : null
}

function isNameOnly(doc: SegmentedDoc, line: Span, person: PersonMention): boolean {
  return person.span[0] - line[0] <= 4 && line[1] - person.span[1] <= 12 && isPeopleLine(doc, line, [person])
}

function saysWho(doc: SegmentedDoc, { position, affiliation }: PersonMention): boolean {
  if (position !== null) return true
  return affiliation !== null && findOrganisations(affiliation, doc.lexicon).length > 0
}
