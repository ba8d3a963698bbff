import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { isListOfNames } from '../../text/people/list-of-names.ts'
import type { PersonRole } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Candidate, candidate } from './candidate.ts'
import { isPeopleLine } from './is-people-line.ts'
import { nameAndDetails } from './name-lines.ts'
import { peopleAt } from './people-at.ts'
import { roleOfHeading } from './role-of-heading.ts'

/** A heading of people without a mark is no longer. */
const longest = 40

/**
 * People below the first line of their own paragraph, which says what they are there for: "PRESENT", "Apologies", or words in
 * bold above nothing but names.
 */
export function headedLines(doc: SegmentedDoc): readonly Candidate[] {
  return doc.blocks.flatMap((block) => {
    const { kind, lines } = block
    const [head, ...rest] = lines
    if (kind !== 'paragraph' || !head || rest.length === 0) return []
    if (!isPeopleHeading(doc, head) && !isAboveNames(doc, block)) return []
    const role = roleOf(doc, textAt(doc.text, head))
    const people = rest.flatMap((line) => {
      const named = peopleAt(doc, line)
      return isPeopleLine(doc, line, named) ? named : []
    })
    return people.length * 2 < rest.length
      ? []
      : people.map((person) => candidate(person, role, 'headed-lines', 0.9))
  })
}

/** "**Steering Committee** (by name)" above "Ann Roe, Ben Poe and Eva Coe". */
function isAboveNames({ text, lexicon }: SegmentedDoc, { runs, lines }: Block): boolean {
  const [[start, end] = [0, 0], ...rest] = lines
  const [from = end, to = end] = [rest[0]?.[0], rest.at(-1)?.[1]]
  const isBold = runs.some(
    ({ kind, span }) => kind === 'strong' && span[0] <= start && span[1] > start && span[1] <= end,
  )
  return isBold && isListOfNames(foldSpace(textAt(text, [from, to])), lexicon)
}

function roleOf(doc: SegmentedDoc, title: string): PersonRole {
  return roleNamed(title.replace(/\s*:\s*$/u, ''), doc.lexicon) ?? roleOfHeading(doc, { title, role: 'body' })
}

/** Nothing but a heading of people; "Chair, Harbour Office" says who somebody is. */
export function isPeopleHeading(doc: SegmentedDoc, line: Span): boolean {
  const words = textAt(doc.text, line).trim().replace(/\s*:$/u, '')
  if (words.length > longest) return false
  if (roleNamed(words, doc.lexicon) === 'participant') return true
  const found = patternOf(doc.lexicon, 'speakers', 'people-headings').exec(words)
  return found !== null && found[0].length >= words.length * mostOf
}

/** So much of a line must be what such headings are called. */
const mostOf = 0.8

/** Fewer pairs of a name and what stands below it may be anything. */
const fewestPairs = 3

/** People of a page that prints each name as a paragraph of its own and who that is as the next. */
export function pairedLines(doc: SegmentedDoc): readonly Candidate[] {
  const pairs: Span[] = []
  for (let at = 0; at + 1 < doc.blocks.length; at++) {
    const [name, told] = [lineOf(doc.blocks[at]), lineOf(doc.blocks[at + 1])]
    const whole = name && told ? nameAndDetails(doc, name, told) : null
    if (!whole) continue
    pairs.push(whole)
    at++
  }
  if (pairs.length < fewestPairs) return []
  return pairs.flatMap((pair) =>
    peopleAt(doc, pair).map((person) => candidate(person, 'speaker', 'paired-lines', 0.9)),
  )
}

/** The only line of a plain paragraph. */
function lineOf(block: Block | undefined): Span | null {
  return block?.kind === 'paragraph' && block.lines.length === 1 ? (block.lines[0] ?? null) : null
}
