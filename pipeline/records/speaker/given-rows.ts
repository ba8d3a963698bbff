import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { isKnownGiven } from '../../text/people/list-of-names.ts'
import type { PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Candidate } from './candidate.ts'
import { roleOfHeading } from './role-of-heading.ts'

/** Fewer names in a row may be one name and more of it. Behind a label of a role other than of those who came stands one. */
const fewest = { headed: 3, labelled: 2, inRole: 1 }

/**
 * Minutes of people who know each other: "Present: Ann, Ben (deputy chair), Eva R", or that row, and "Dan", as the meanings of
 * "Present" and "Chair". Most of the names have to be given names that are known.
 */
export function givenRows(doc: SegmentedDoc): readonly Candidate[] {
  const sections = new Map(doc.sentences.map(({ block, section }) => [block, section]))
  return doc.blocks.flatMap(({ kind, lines }, at) => {
    if (kind !== 'item' && kind !== 'paragraph') return []
    const above = kind === 'item' ? doc.blocks[at - 1] : undefined
    const head = above?.kind === 'item' ? roleNamed(textAt(doc.text, above.span), doc.lexicon) : null
    const headed = headedRole(doc, sections.get(at))
    return lines.flatMap((line) => rowIn(doc, line, head, headed))
  })
}

/** `head`: the role that the item above is the word for; `headed`: the one of who is listed in the part. */
function rowIn(
  doc: SegmentedDoc,
  [start, end]: Span,
  head: PersonRole | null,
  headed: PersonRole | null,
): readonly Candidate[] {
  const words = textAt(doc.text, [start, end])
  const label = /^\s*([^:,]{3,40}):\s+/u.exec(words)
  const role = label ? roleNamed(label[1] ?? '', doc.lexicon) : (head ?? headed)
  const inRole = role !== 'participant' && role !== null && role === head
  if (!inRole && (role !== 'participant' || !/[,;]/u.test(words))) return []
  const from = label ? label[0].length : 0
  const parts = [...words.slice(from).matchAll(/[^,;]+/gu)].filter(([part]) => /\S/u.test(part))
  const people = parts.flatMap((part) => personIn(doc, part[0], start + from + part.index, role))
  const known = people.filter(({ name }) => isKnownGiven(name, doc.lexicon)).length
  const least = inRole ? fewest.inRole : label || head ? fewest.labelled : fewest.headed
  return people.length >= least && people.length === parts.length && known * 2 >= people.length ? people : []
}

/** The role of who is listed in a part without a label; a label lasts for its own block. */
function headedRole(doc: SegmentedDoc, index: number | undefined): PersonRole | null {
  const own = index === undefined ? undefined : doc.sections[index]
  const around = own?.kind === 'run-in' && own.parent !== null ? doc.sections[own.parent] : own
  return around?.role === 'participants' ? roleOfHeading(doc, around) : null
}

/** "Ann", "Eva R", "and Ben (deputy chair)" */
const shape = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s*(?:(?:${grammarSource(lexicon, 'and')}|&)\\s+)?(\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}\\.?)?)(?:\\s*\\(([^()]{2,40})\\))?[\\s.]*$`,
      'u',
    ),
)

function personIn(doc: SegmentedDoc, words: string, start: number, role: PersonRole): readonly Candidate[] {
  const [, name, said] = shape(doc.lexicon).exec(words) ?? []
  if (name === undefined || roleNamed(name, doc.lexicon) !== null || isPlace(name, doc.lexicon)) return []
  if (findOrganisations(name, doc.lexicon).length > 0) return []
  const from = start + words.indexOf(name)
  const span: Span = [from, start + words.replace(/[\s.]+$/u, '').length]
  const isOffice = said !== undefined && /^\p{Ll}/u.test(said)
  return [
    {
      span,
      name: foldSpace(name),
      honorific: null,
      role,
      position: isOffice ? said : null,
      affiliation: isOffice ? null : (said ?? null),
      rule: 'given-row',
      confidence: 0.8,
    },
  ]
}
