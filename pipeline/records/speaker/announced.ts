import type { Block, SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { PersonMention } from '../../text/people.ts'
import { type Candidate, candidate, isPeopleLine, peopleAt } from './candidate.ts'

/**
 * Who speaks by the page of a meeting that prints no programme: an item that is nothing but a person with position and
 * body, or a line that begins with such a person's name in bold.
 */
export function announced(doc: SegmentedDoc, found: readonly Sighting[]): readonly Candidate[] {
  if (doc.genre !== 'agenda' || found.some(({ type }) => type === 'session')) return []
  return doc.blocks.flatMap((block) => {
    if (block.kind !== 'item' && block.kind !== 'paragraph') return []
    return block.lines.flatMap((line) => {
      const people = peopleAt(doc, line)
      const [person] = people
      const told = person && people.length === 1 && person.position !== null && person.affiliation !== null
      if (!told || !isPeopleLine(doc, line, people)) return []
      return block.kind === 'item' || isBold(block, person, line)
        ? [candidate(person, 'speaker', 'announced', 0.8)]
        : []
    })
  })
}

function isBold({ runs }: Block, { nameSpan }: PersonMention, line: Span): boolean {
  return runs.some(
    ({ kind, span }) =>
      kind === 'strong' && span[0] <= nameSpan[0] && span[1] >= nameSpan[1] && span[0] >= line[0],
  )
}
