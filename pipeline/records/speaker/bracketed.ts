import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { bracketedSpeakers } from '../../text/people/bracketed.ts'
import { lastRole } from '../../text/people/labels.ts'
import type { PersonRole } from '../../text/people.ts'
import { isPaper } from '../is-paper.ts'
import type { Candidate } from './candidate.ts'

/**
 * People whom running words name in a row, each with a body: on a page that calls to a meeting ("talks by Ann Roe (Harbour
 * College), …"), and in a paper behind words that say in which role and a colon ("our keynote speakers were: Ann Roe (…), …").
 */
export function inBracketedProse(doc: SegmentedDoc): readonly Candidate[] {
  return doc.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const at = block.span[0]
    const people = bracketedSpeakers(textAt(doc.text, block.span), doc.lexicon)
    const role = roleOf(doc, block, people[0]?.span[0] ?? 0)
    if (role === null) return []
    return people.map(
      ({ span, name, body }): Candidate => ({
        span: [at + span[0], at + span[1]],
        name: foldSpace(doc.text.slice(at + name[0], at + name[1])),
        honorific: null,
        role,
        position: null,
        affiliation: foldSpace(doc.text.slice(at + body[0], at + body[1])),
        rule: 'name-pairs',
        confidence: 0.8,
      }),
    )
  })
}

/** In which role a row of people stands in a paragraph; null where nothing says that they have one. */
function roleOf(doc: SegmentedDoc, { span: [start] }: Block, first: number): PersonRole | null {
  if (doc.genre === 'agenda') return 'speaker'
  if (!isPaper(doc)) return null
  const before = /[^.!?]*:\s*$/u.exec(textAt(doc.text, [start, start + first]))?.[0] ?? ''
  return lastRole(before, doc.lexicon)
}
