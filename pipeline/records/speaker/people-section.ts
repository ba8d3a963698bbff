import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import { textAt } from '../../model/span.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { patternOf } from '../../text/phrases.ts'
import { peopleAt } from './people-at.ts'

/** Whether a part of a document is headed as one of people: "Speakers", "Members of the committee:", "Contributed by: Ann Roe". */
export function isPeopleSection(doc: SegmentedDoc, section: Section): boolean {
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

/** A page that is about people as a whole, by its title. */
export function isPageOfPeople({ sections }: SegmentedDoc): boolean {
  return sections[0]?.role === 'speakers'
}

/** All of it as the part below that heading. */
export function pageOf({ sections, title }: SegmentedDoc): Section {
  const whole = sections[0] as Section
  return { ...whole, kind: 'heading', title, role: 'speakers' }
}
