import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Section } from '../../model/section.ts'
import { type Span, textAt } from '../../model/span.ts'
import { isPeopleLine } from './is-people-line.ts'
import { nameAndDetails } from './name-lines.ts'
import { peopleAt } from './people-at.ts'

/** Somebody whose name stands out, and what stands below it: a card on a page of speakers. */
export interface PersonCard {
  /** The name, with the lines below it that say who that is. */
  readonly line: Span
  /** Index of the first block and one past the last. */
  readonly blocks: readonly [first: number, end: number]
}

/** What is said of somebody below the name, before how they came to it, takes no more lines. */
const mostDetails = 2

/**
 * The cards of a part headed as one of people: a heading or a line in bold that is nothing but people, and all below it up to
 * the next. Where the part ends at its own heading, headings like it that are people go on with it.
 */
export function cardsOf(doc: SegmentedDoc, section: Section): readonly PersonCard[] {
  const [first, end] = section.blocks
  const last = section.kind === 'heading' && end - first === 1 ? endOfNames(doc, section) : end
  const names: number[] = []
  for (let at = first + 1; at < last; at++) if (isNameOut(doc, doc.blocks[at])) names.push(at)
  return names.map((at, index) => {
    const blocks = [at, names[index + 1] ?? last] as const
    return { line: withDetails(doc, blocks), blocks }
  })
}

/** "## Speakers" above "## Ann Roe": one past the last block of the headings of that level that are people. */
function endOfNames(doc: SegmentedDoc, section: Section): number {
  let end = section.blocks[1]
  for (const { blocks, level, kind } of doc.sections) {
    if (blocks[0] !== end || kind !== 'heading' || level !== section.level) continue
    if (!isNameOut(doc, doc.blocks[end])) break
    end = blocks[1]
  }
  return end
}

function isNameOut(doc: SegmentedDoc, block: Block | undefined): boolean {
  if (!block || !standsOut(block)) return false
  return isPeopleLine(doc, block.span, peopleAt(doc, block.span))
}

function standsOut({ kind, runs, span, lines }: Block): boolean {
  if (kind === 'heading') return true
  const strong = runs.some((run) => run.kind === 'strong' && run.span[0] <= span[0] && run.span[1] >= span[1])
  return kind === 'paragraph' && lines.length === 1 && strong
}

function withDetails(doc: SegmentedDoc, [name, end]: readonly [number, number]): Span {
  const { span: line, level } = doc.blocks[name] ?? { span: [0, 0] as const, level: 0 }
  const below = doc.blocks.slice(name + 1, Math.min(end, name + 1 + mostDetails))
  const other = below.findIndex(
    (block) => !tells(block, level) || /[.!?]$/u.test(textAt(doc.text, block.span)),
  )
  for (let count = other < 0 ? below.length : other; count > 0; count--) {
    const [from, to] = [below[0]?.span[0] ?? 0, below[count - 1]?.span[1] ?? 0]
    const whole = nameAndDetails(doc, line, [from, to])
    if (whole) return whole
  }
  return line
}

/** Whether a block below a name may say who that is: the next heading of its level tells of something else. */
function tells(block: Block, level: number): boolean {
  if (block.kind === 'heading') return level > 0 && block.level > level
  return block.kind === 'paragraph' || block.kind === 'item'
}
