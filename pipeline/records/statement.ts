import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import type { Role, Section } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { leadInOf } from './sections-around.ts'

/** A sentence with all that helps to tell what it is: its block, its sections, its neighbours. */
export interface Statement {
  readonly span: Span
  /** White space folded. */
  readonly text: string
  readonly block: Block
  readonly blockIndex: number
  readonly section: Section
  readonly role: Role
  /** Whether it only leads into a list. */
  readonly opens: boolean
  /** Whether it is the first sentence of its block. */
  readonly first: boolean
  /** Whether it is what its paragraph states before a dash. */
  readonly headed: boolean
  /** Whether it only tells more of what its paragraph stated so. */
  readonly explains: boolean
  /** The sentence of the list's lead-in, if the block is an item of a list that has one. */
  readonly leadIn: string | null
  /** Span from this sentence to the end of its block. */
  readonly rest: Span
}

/** A sentence where it stands; `told`: what its place in its block says of it. */
export function sentenceOf(
  doc: SegmentedDoc,
  span: Span,
  section: Section,
  block: Block,
  blockIndex: number,
  told: Pick<Statement, 'opens' | 'first' | 'headed' | 'explains'>,
): Statement {
  return {
    span,
    text: foldSpace(textAt(doc.text, span)),
    block,
    blockIndex,
    section,
    role: section.role,
    ...told,
    leadIn: leadInOf(doc, section),
    rest: [span[0], Math.max(span[1], block.span[1])],
  }
}

/** A part of a sentence that is a list stands as an item does. */
export function partOf(
  doc: SegmentedDoc,
  span: Span,
  section: Section,
  block: Block,
  blockIndex: number,
): Statement {
  return {
    span,
    text: foldSpace(textAt(doc.text, span)),
    block: { ...block, kind: 'item' },
    blockIndex,
    section,
    role: section.role,
    opens: false,
    first: true,
    headed: false,
    explains: false,
    leadIn: section.title,
    rest: span,
  }
}

/** "Lesson 4", "Recommendation n° 2": a label that says what its words are, and that there are more. */
export function isNumberedLabel({ kind, title }: Section): boolean {
  return kind === 'run-in' && /\d$/u.test(title)
}
