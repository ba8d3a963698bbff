import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { matchesOf } from '../../text/matches.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { findOrganisations } from '../../text/organisations.ts'
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
function peopleIn(doc: SegmentedDoc, [start, end]: Span): readonly Candidate[] {
  const list = doc.text.slice(start, end)
  const parts = partsOf(list, doc.lexicon).map(([from, to]) => {
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

/** The parts of a list up to its full stop, without the marks about them. */
function partsOf(list: string, lexicon: Lexicon): readonly Span[] {
  const whole = list.replace(/[\s.;]+$/u, '')
  const from = /^[\s:]*/u.exec(whole)?.[0].length ?? 0
  const cuts = matchesOf(joints(lexicon), whole.slice(from)).map(
    ({ index, 0: mark }): Span => [from + index, from + index + mark.length],
  )
  return [...cuts, [whole.length, whole.length] as const].map(
    ([end], at): Span => [at === 0 ? from : (cuts[at - 1]?.[1] ?? from), end],
  )
}

const joints = perLexicon((lexicon) => {
  const and = grammarSource(lexicon, 'and')
  return new RegExp(`\\s*[,;]\\s+(?:${and}\\s+)?|\\s+${and}\\s+`, 'gu')
})
