import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { type BracketedPerson, bracketedSpeakers } from '../../text/people/bracketed.ts'
import { lastRole } from '../../text/people/labels.ts'
import type { PersonRole } from '../../text/people.ts'
import { isPaper } from '../is-paper.ts'
import { type Candidate, candidate } from './candidate.ts'
import { peopleAt } from './people-at.ts'
import { roleAtHead } from './role-at-head.ts'

/**
 * People whom running words name in a row, each with a body: on a page that calls to a meeting ("talks by Ann Roe (Harbour
 * College), …"), and in a paper behind words that say in which role and a colon ("our keynote speakers were: Ann Roe (…), …").
 */
export function inBracketedProse(doc: SegmentedDoc): readonly Candidate[] {
  return doc.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return []
    const at = block.span[0]
    const people = bracketedSpeakers(textAt(doc.text, block.span), doc.lexicon)
    const role = roleOf(doc, block, people[0]?.span[0] ?? 0)
    if (role === null) return []
    return people.map((person) => candidateOf(doc, person, at, roleAtHead(doc, index, role)))
  })
}

/** `at`: where the paragraph begins. What the words between name and bracket say counts where they are read as a person. */
function candidateOf(doc: SegmentedDoc, person: BracketedPerson, at: number, role: PersonRole): Candidate {
  const span: Span = [at + person.span[0], at + person.span[1]]
  const [read] = peopleAt(doc, span)
  if (read && read.span[0] === span[0]) return candidate(read, read.role ?? role, 'name-pairs', 0.8)
  return {
    span,
    name: foldSpace(doc.text.slice(at + person.name[0], at + person.name[1])),
    honorific: null,
    role,
    position: null,
    affiliation: foldSpace(doc.text.slice(at + person.body[0], at + person.body[1])),
    rule: 'name-pairs',
    confidence: 0.8,
  }
}

/** In which role a row of people stands in a paragraph; null where nothing says that they have one. */
function roleOf(doc: SegmentedDoc, { span: [start] }: Block, first: number): PersonRole | null {
  if (doc.genre === 'agenda') return 'speaker'
  if (!isPaper(doc)) return null
  const before = /[^.!?]*:\s*$/u.exec(textAt(doc.text, [start, start + first]))?.[0] ?? ''
  return lastRole(before, doc.lexicon)
}
