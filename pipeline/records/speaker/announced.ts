import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { PersonMention } from '../../text/people.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'

/** So many lines in a row that are a person each are those who speak, in bold or not. */
const fewestInRow = 3

interface Line {
  readonly block: Block
  readonly line: Span
  /** The one person that the line is, with who that is; null where it says anything else. */
  readonly person: PersonMention | null
}

/**
 * Who speaks by the page of a meeting that prints no programme: an item that is nothing but a person with position and
 * body, a line that begins with such a person's name in bold, or lines in a row that are one each.
 */
export function announced(doc: SegmentedDoc, found: readonly Sighting[]): readonly Candidate[] {
  if (doc.genre !== 'agenda' || found.some(({ type }) => type === 'session')) return []
  const lines = doc.blocks.flatMap((block) => block.lines.map((line) => lineOf(doc, block, line)))
  return lines.flatMap(({ block, line, person }, at) => {
    if (!person || (block.kind !== 'item' && block.kind !== 'paragraph')) return []
    const told = person.position !== null && person.affiliation !== null
    const alone = told && (block.kind === 'item' || isBold(block, person, line))
    return alone || inRow(lines, at) ? [candidate(person, 'speaker', 'announced', 0.8)] : []
  })
}

function lineOf(doc: SegmentedDoc, block: Block, line: Span): Line {
  const people = peopleAt(doc, line)
  const [person = null] = people
  const one = people.length === 1 && isPeopleLine(doc, line, people)
  const told = person !== null && (person.position ?? person.affiliation) !== null
  return { block, line, person: one && told ? person : null }
}

/** Whether the line and its neighbours are that many people. */
function inRow(lines: readonly Line[], at: number): boolean {
  const ahead = (from: number, step: number): number => {
    let count = 0
    while (count < fewestInRow && isOfRow(lines[from + count * step])) count++
    return count
  }
  return ahead(at, 1) + ahead(at, -1) - 1 >= fewestInRow
}

/** Items that name a person may be those of a list of anything. */
function isOfRow(line: Line | undefined): boolean {
  return line?.person != null && line.block.kind === 'paragraph'
}

function isBold({ runs }: Block, { nameSpan }: PersonMention, line: Span): boolean {
  return runs.some(
    ({ kind, span }) =>
      kind === 'strong' && span[0] <= nameSpan[0] && span[1] >= nameSpan[1] && span[0] >= line[0],
  )
}
