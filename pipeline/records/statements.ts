import type { Block, Role, Section, SegmentedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { firstPast } from '../text/first-past.ts'
import { foldSpace } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { dashHeads } from './dash-heads.ts'
import { withDependents } from './dependents.ts'
import { ownLabels } from './own-labels.ts'

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
  let headedBlock = -1
  const leading = new Set(
    doc.sections.filter(({ kind }) => kind === 'lead-in').map(({ titleSpan }) => titleSpan?.[1] ?? -1),
  )
  return doc.sentences.flatMap((sentence, index) => {
    const block = doc.blocks[sentence.block]
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
    const whole =
      head ?? (block.kind === 'item' || headAt(doc, index) ? toEndMark(doc, index) : sentence.span)
    const span = first ? withoutNumber(doc.text, withDependents(doc, whole, sentence.block), block) : whole
    until = head ? sentence.span[1] : span[1]
    if (head) headedBlock = sentence.block
    const text = foldSpace(textAt(doc.text, span))
    if (!/\p{L}{2}/u.test(text)) return []
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
        opens: /[:：]$/u.test(text) || (block.kind !== 'item' && leading.has(span[1])),
        first,
        headed: head !== undefined,
        explains: head === undefined && headedBlock === sentence.block,
        leadIn: leadInOf(doc, section),
        rest: [span[0], Math.max(span[1], block.span[1])] as const,
      },
    ]
  })
}

/** "3.2 The committee finds …": numbers that count paragraphs are no part of what they state. */
function withoutNumber(text: string, span: Span, { kind }: Block): Span {
  const number = kind === 'paragraph' ? /^\d{1,2}(?:\.\d{1,3}){1,3}\.?\s+(?=\p{Lu})/u : null
  return [span[0] + (number?.exec(textAt(text, span))?.[0].length ?? 0), span[1]]
}

/** A paragraph whose first lines end in a colon: "Foster collaboration:" and the sentence below it. */
function headAt(doc: SegmentedDoc, index: number): boolean {
  const first = doc.sentences[index]
  const next = doc.sentences[index + 1]
  if (!first || doc.sentences[index - 1]?.block === first.block || next?.block !== first.block) return false
  const ends = [first, next].map((sentence) => textAt(doc.text, sentence.span).trim().slice(-1))
  const opened = !/[.!?;]/u.test(ends[0] ?? '')
  return ends[0] === ':' || (opened && /^[^.!?]{1,60}:\s/u.test(textAt(doc.text, next.span)))
}

/** In an item a line that ends without a mark, in a colon, or after two words goes on in the next: "Conduct audits:" and what follows. */
function toEndMark(doc: SegmentedDoc, index: number): Span {
  const first = doc.sentences[index]
  let last = first
  for (let at = index + 1; first && last && !isWhole(textAt(doc.text, [first.span[0], last.span[1]])); at++) {
    const next = doc.sentences[at]
    if (next?.block !== first.block) break
    last = next
  }
  return [first?.span[0] ?? 0, last?.span[1] ?? 0]
}

/** One or two words ("Automate more.") say nothing without what follows them. */
function isWhole(words: string): boolean {
  return /[.!?;][\s"”’')\]]*$/u.test(words) && /\S\s+\S+\s+\S/u.test(words)
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
