import type { Block, Role, Section, SegmentedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { firstPast } from '../text/first-past.ts'
import { foldSpace } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { countedParts } from './counted-parts.ts'
import { countedSentences } from './counted-sentences.ts'
import { dashHeads } from './dash-heads.ts'
import { withDependents } from './dependents.ts'
import { footnotesOf } from './footnotes.ts'
import { ownLabels } from './own-labels.ts'
import { wholeAt, withoutFootnote, withoutNumber } from './statement-span.ts'

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

const made = new WeakMap<SegmentedDoc, readonly Statement[]>()

/** All sentences of a document that may state something, in order: no headings, rows or code. */
export function statementsOf(doc: SegmentedDoc): readonly Statement[] {
  return remember(made, doc, () => gather(doc))
}

function gather(doc: SegmentedDoc): readonly Statement[] {
  let last = -1
  let until = 0
  const labelled = ownLabels(doc)
  const heads = dashHeads(doc)
  const { sections: rows, leads } = countedSentences(doc)
  let headedBlock = -1
  const leading = new Set(
    doc.sections.filter(({ kind }) => kind === 'lead-in').map(({ titleSpan }) => titleSpan?.[1] ?? -1),
  )
  const notes = footnotesOf(doc)
  return doc.sentences.flatMap((sentence, index) => {
    const printed = doc.blocks[sentence.block]
    const block: Block | undefined =
      printed && notes.blocks.has(sentence.block) ? { ...printed, kind: 'note' } : printed
    const section = labelled.get(index) ?? doc.sections[sentence.section]
    if (
      !block ||
      !section ||
      silent.has(block.kind) ||
      sentence.span[0] < until ||
      isTitle(section, sentence.span) ||
      isName(doc, sentence.span)
    )
      return []
    const first =
      sentence.block !== last || (labelled.has(index) && labelled.get(index) !== labelled.get(index - 1))
    const head = heads.get(index)
    const whole = head ?? wholeAt(doc, index, block)
    const span = first
      ? withoutNumber(doc.text, withDependents(doc, whole, sentence.block), block)
      : withoutFootnote(doc.text, whole, notes)
    until = head ? sentence.span[1] : span[1]
    if (head) headedBlock = sentence.block
    const text = foldSpace(textAt(doc.text, span))
    if (!/\p{L}{2}/u.test(text)) return []
    const row = rows.get(index)
    if (row) return [partOf(doc, span, row, block, sentence.block)]
    const counted = block.kind === 'paragraph' ? countedParts(doc, span, section) : null
    if (counted) return counted.parts.map((part) => partOf(doc, part, counted.section, block, sentence.block))
    // "Complaints. Fewer than one in ten …": what comes after such a head is the first sentence.
    if (text.split(' ').length > 3 || block.kind === 'item') last = sentence.block
    return [
      {
        span,
        text,
        block,
        blockIndex: sentence.block,
        section,
        role: section.role,
        opens: /[:：]$/u.test(text) || leads.has(index) || (block.kind !== 'item' && leading.has(span[1])),
        first,
        headed: head !== undefined,
        explains: head === undefined && headedBlock === sentence.block,
        leadIn: leadInOf(doc, section),
        rest: [span[0], Math.max(span[1], block.span[1])] as const,
      },
    ]
  })
}

/** A part of a sentence that is a list stands as an item does. */
function partOf(
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

/** The words that open a section are its heading, however they are set. */
function isTitle(section: Section, span: Span): boolean {
  const { titleSpan } = section
  return (
    titleSpan !== null &&
    (section.kind === 'heading' || section.kind === 'slide') &&
    span[0] >= titleSpan[0] &&
    span[1] <= titleSpan[1]
  )
}

/** What the document is called, where that is no sentence, however it is set. */
function isName({ text, titleSpan }: SegmentedDoc, span: Span): boolean {
  return (
    titleSpan !== null &&
    span[0] >= titleSpan[0] &&
    span[1] <= titleSpan[1] &&
    !/[.!?;:]["”’)]*\s*$/u.test(textAt(text, span))
  )
}

const silent: ReadonlySet<Block['kind']> = new Set(['heading', 'row', 'code', 'caption'])

function leadInOf(doc: SegmentedDoc, section: Section): string | null {
  for (
    let at: Section | undefined = section;
    at;
    at = at.parent === null ? undefined : doc.sections[at.parent]
  ) {
    if (at.kind === 'lead-in') return at.title
    if (at.kind !== 'run-in') return null
  }
  return null
}

/** "Lesson 4", "Recommendation n° 2": a label that says what its words are, and that there are more. */
export function isNumberedLabel({ kind, title }: Section): boolean {
  return kind === 'run-in' && /\d$/u.test(title)
}

/** The sections around a statement, innermost first. */
export function sectionsAround(doc: SegmentedDoc, section: Section): readonly Section[] {
  const around: Section[] = []
  for (
    let at: Section | undefined = section;
    at;
    at = at.parent === null ? undefined : doc.sections[at.parent]
  )
    around.push(at)
  return around
}

/** Index of the innermost section that a block stands in. */
export function sectionIndexAt(doc: SegmentedDoc, block: Block): number {
  const { sentences } = doc
  const first = sentences[firstPast(sentences.length, (at) => (sentences[at]?.span[0] ?? 0) >= block.span[0])]
  return first && first.span[1] <= block.span[1] ? first.section : 0
}

/** Index of the block that holds `offset`. */
export function blockIndexAt(doc: SegmentedDoc, offset: number): number {
  const { blocks } = doc
  return Math.max(0, firstPast(blocks.length, (at) => (blocks[at]?.span[0] ?? 0) > offset) - 1)
}
