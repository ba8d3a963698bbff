import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { bracketedSpeakers } from '../../text/people/bracketed.ts'
import type { Candidate } from './candidate.ts'

/** People whom a page that calls to a meeting names in running words, each with a body: "talks by Ann Roe (Harbour College), …". */
export function inBracketedProse(doc: SegmentedDoc): readonly Candidate[] {
  if (doc.genre !== 'agenda') return []
  return doc.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const at = block.span[0]
    return bracketedSpeakers(textAt(doc.text, block.span), doc.lexicon).map(
      ({ span, name, body }): Candidate => ({
        span: [at + span[0], at + span[1]],
        name: foldSpace(doc.text.slice(at + name[0], at + name[1])),
        honorific: null,
        role: 'speaker',
        position: null,
        affiliation: foldSpace(doc.text.slice(at + body[0], at + body[1])),
        rule: 'name-pairs',
        confidence: 0.8,
      }),
    )
  })
}
