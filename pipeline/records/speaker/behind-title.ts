import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { namesRole, roleNamed } from '../../text/people/labels.ts'
import { isPaper } from '../is-paper.ts'
import { type Candidate, candidate } from './candidate.ts'
import { peopleAt } from './people-at.ts'

/**
 * People whom an account names beside a title or a label: who spoke, behind a heading and a dash with a title of honour ("Lamps and
 * oil – Dr. Ann Roe"), and in a table of two columns who had the role that the cell before says ("Submitted by | Ann Roe").
 */
export function behindTitle(doc: SegmentedDoc): readonly Candidate[] {
  if (!isPaper(doc)) return []
  return doc.blocks.flatMap((block) =>
    block.kind === 'heading' ? ofHeading(doc, block) : block.kind === 'row' ? ofRow(doc, block) : [],
  )
}

function ofHeading(doc: SegmentedDoc, { span }: Block): readonly Candidate[] {
  const words = textAt(doc.text, span)
  const dash = /\p{L}.*\s[–—-]{1,2}\s+(?=\p{Lu}[^–—]*$)/u.exec(words)?.[0].length
  if (dash === undefined) return []
  const behind: Span = [span[0] + dash, span[1]]
  const [person, ...others] = peopleAt(doc, behind)
  if (!person || others.length > 0 || person.honorific === null || person.span[0] !== behind[0]) return []
  return span[1] - person.span[1] > 2 ? [] : [candidate(person, 'speaker', 'behind-title', 0.85)]
}

function ofRow(doc: SegmentedDoc, { cells = [] }: Block): readonly Candidate[] {
  const [label, who, ...more] = cells
  if (!label || !who || more.length > 0) return []
  const words = textAt(doc.text, label)
  const role = namesRole(words, doc.lexicon) ? roleNamed(words, doc.lexicon) : null
  const people = role === null ? [] : peopleAt(doc, who)
  return role !== null && people[0]?.span[0] === who[0]
    ? people.map((person) => candidate(person, role, 'behind-label', 0.85))
    : []
}
