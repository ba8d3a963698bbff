import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { firstPast } from '../../text/first-past.ts'
import { announced } from './announced.ts'
import { apposed } from './apposed.ts'
import { inAttendance } from './attendance.ts'
import { attendees } from './attendees.ts'
import { behindOffice } from './behind-office.ts'
import { behindRole } from './behind-role.ts'
import { behindTitle } from './behind-title.ts'
import { inBiographies } from './biographies.ts'
import { withBodyOfOffice } from './body-of-office.ts'
import { bounded } from './bounded.ts'
import { inBracketedProse } from './bracketed.ts'
import type { Candidate } from './candidate.ts'
import { fullNames } from './full-names.ts'
import { fullestOf } from './fullest.ts'
import { byGivenName } from './given.ts'
import { givenRows } from './given-rows.ts'
import { guests } from './guests.ts'
import { headedLines, pairedLines } from './headed-lines.ts'
import { initialled } from './initialled.ts'
import { labelled } from './labelled.ts'
import { listed } from './lists.ts'
import { inMembership } from './membership.ts'
import { onPanels } from './panels.ts'
import { inProgramme } from './programme.ts'
import { inProse } from './prose.ts'
import { quoted } from './quoted.ts'
import { byPerson } from './same-person.ts'
import { severalInRole } from './several-in-role.ts'
import { signed } from './signed.ts'
import { spokeByName } from './spoke-by-name.ts'
import { toldBeside } from './told-beside.ts'
import { withoutCountryCodes } from './without-country-codes.ts'

/** The people whom the document names in a role, each once, where it says most of them. */
export function findSpeakers(
  doc: SegmentedDoc,
  report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const panels = onPanels(doc)
  // They stand in the order of the text, none in another: a document may name tens of thousands.
  const apart = ({ span }: Candidate) => {
    const before = panels[firstPast(panels.length, (at) => (panels[at]?.span[0] ?? 0) >= span[1]) - 1]
    return !before || before.span[1] <= span[0]
  }
  const named = [
    ...listed(doc, found),
    ...inProgramme(doc, found),
    ...labelled(doc),
    ...panels,
    ...inProse(doc).filter(apart),
    ...behindOffice(doc),
    ...byGivenName(doc),
    ...inBiographies(doc),
    ...inBracketedProse(doc),
    ...announced(doc, found),
    ...initialled(doc),
    ...apposed(doc),
    ...inMembership(doc),
    ...headedLines(doc),
    ...pairedLines(doc),
    ...toldBeside(doc),
    ...guests(doc),
    ...inAttendance(doc),
    ...attendees(doc),
    ...givenRows(doc),
    ...severalInRole(doc),
    ...quoted(doc),
    ...signed(doc),
    ...spokeByName(doc, found),
    ...behindRole(doc),
    ...behindTitle(doc),
  ]
  const told = bounded([...named, ...fullNames(doc, named)], doc, report)
  const names = new Set(told.map(({ name }) => name))
  // "Ann Roe, Carmen": who stands behind a name, and is found as somebody, is no body.
  const apartFrom = (person: Candidate) =>
    person.affiliation?.split(', ').every((name) => names.has(name))
      ? { ...person, affiliation: null }
      : person
  const candidates = withoutCountryCodes(told).map((person) => withBodyOfOffice(apartFrom(person), doc))
  return byPerson(candidates)
    .map(fullestOf)
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}
