import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { isPaper } from '../is-paper.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'

const longest = 200

/**
 * Who said the words of the block above: a paragraph that begins with a dash and is one person with an office or a body, "– Ann
 * Roe, Head of Quays". A row of such paragraphs is a list of people, and left to others.
 */
export function signed(doc: SegmentedDoc): readonly Candidate[] {
  if (!isPaper(doc)) return []
  return doc.blocks.flatMap((block, at) => {
    const line = behindDash(doc, block.span)
    const above = doc.blocks[at - 1]
    if (line === null || !spoken.has(block.kind) || !above || !spoken.has(above.kind)) return []
    if (behindDash(doc, above.span) !== null) return []
    const people = peopleAt(doc, line)
    const [person, ...others] = people
    if (!person || others.length > 0 || person.span[0] !== line[0] || !isPeopleLine(doc, line, people))
      return []
    // "— Ann Roe (@roe), 4 May 2031" says nothing of her.
    const told = person.position !== null || /\p{L}{2}/u.test(person.affiliation ?? '')
    // "— Ann Roe of Averin lit the lamps": a sentence.
    const parted = /^\s*[,(\n–—-]/u.test(doc.text.slice(person.nameSpan[1], line[1]))
    return told && parted ? [candidate(person, 'speaker', 'signed', 0.85)] : []
  })
}

const spoken: ReadonlySet<string> = new Set(['paragraph', 'quote'])

/** The words behind the dash that a short block begins with. */
function behindDash({ text }: SegmentedDoc, [start, end]: Span): Span | null {
  const words = textAt(text, [start, end])
  const dash = /^\s*[-–—―]\s*(?=\p{Lu})/u.exec(words)
  return dash && words.length <= longest ? [start + dash[0].length, end] : null
}
