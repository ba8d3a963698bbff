import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { partsBetween } from '../../text/parts-between.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Candidate, candidate } from './candidate.ts'
import { namedPerson } from './shaped.ts'

/** Minutes that say who was there: "Present were supervisors Ann Roe and Ben Poe, clerk Eva Coe and Jan Doe." */
export function inAttendance(doc: SegmentedDoc): readonly Candidate[] {
  return doc.sentences.flatMap(({ span }) => {
    const words = textAt(doc.text, span)
    if (!says(doc.lexicon, 'speakers', 'present-were', words)) return []
    const told = patternOf(doc.lexicon, 'speakers', 'present-were').exec(words)
    return told ? peopleIn(doc, [span[0] + told.index + told[0].length, span[1]]) : []
  })
}

/** Every part of the list has to be a name, perhaps behind an office in small letters; of another list nobody is taken. */
function peopleIn(doc: SegmentedDoc, told: Span): readonly Candidate[] {
  const [start, list] = withoutMarks(doc, told)
  const parts = partsBetween(list, joints(doc.lexicon)).map(([from, to]) => {
    const name = behindOffice.exec(list.slice(from, to))
    return name ? ([start + to - (name[1]?.length ?? 0), start + to] as const) : null
  })
  const names = parts.filter((part) => part !== null)
  if (names.length < parts.length || names.some((name) => isNobody(textAt(doc.text, name), doc))) return []
  return names
    .flatMap((name) => namedPerson(doc, name, true))
    .map((person) => candidate({ ...person, role: 'participant' }, 'participant', 'in-attendance', 0.85))
}

/** Up to three small words, then a name of two to four. */
const behindOffice =
  /^(?:\p{Ll}[\p{Ll}-]*\s+){0,3}(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Ll}{2,3}\s+)?\p{Lu}[\p{L}\p{M}.’'-]*){1,3})$/u

function isNobody(name: string, { lexicon }: SegmentedDoc): boolean {
  return isPlace(name, lexicon) || findOrganisations(name, lexicon).length > 0
}

/** A list up to its full stop, without the colon before it, and where it begins. */
function withoutMarks({ text }: SegmentedDoc, [start, end]: Span): readonly [number, string] {
  const list = text.slice(start, end).replace(/[\s.;]+$/u, '')
  const bare = list.replace(/^[\s:]+/u, '')
  return [start + list.length - bare.length, bare]
}

const joints = perLexicon((lexicon) => {
  const and = grammarSource(lexicon, 'and')
  return new RegExp(`\\s*[,;]\\s+(?:${and}\\s+)?|\\s+${and}\\s+`, 'gu')
})
