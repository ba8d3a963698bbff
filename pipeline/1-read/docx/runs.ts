import type { Place } from '../../model/place.ts'
import { attributeAt, type Element, elementAt, elementsOf, textBelow } from '../office/element.ts'
import { type Inline, lineEnd } from '../office/inline.ts'
import { own } from '../office/own.ts'
import { inSymbolFont } from '../symbol-fonts.ts'
import { fieldMark, instruct, linkOf } from './fields.ts'
import { fractionParts } from './fraction.ts'
import { charLook, type Look, leftOutOf, lookOf } from './look.ts'
import type { Word } from './word.ts'

/** The text of a paragraph, and the blocks that float over it, which are read after it. */
export interface Content {
  readonly inlines: Inline[]
  readonly boxes: Element[]
}

/** All text of a paragraph as it reads when changes are accepted. */
export function runsOf(paragraph: Element, base: Look, word: Word, place: Place): Content {
  const run: RunState = {
    content: { inlines: [], boxes: [] },
    base,
    look: base,
    url: undefined,
    font: '',
    word,
    place,
  }
  walk(paragraph, run)
  return run.content
}

interface RunState {
  readonly content: Content
  readonly base: Look
  readonly look: Look
  readonly url: string | undefined
  readonly font: string
  readonly word: Word
  readonly place: Place
}

function walk(element: Element, run: RunState): void {
  for (const child of elementsOf(element)) {
    const handler = own(handlers, child.name)
    if (handler) handler(child, run)
    else walk(child, run)
  }
}

type Handler = (element: Element, run: RunState) => void

const nothing: Handler = () => {}

/** What is not here is walked through: insertions, smart tags, content controls, fields in simple form. */
const handlers: Readonly<Record<string, Handler>> = {
  r: (element, run) => {
    const own = lookOf(elementAt(element, 'rPr'))
    const styleId = elementAt(element, 'rPr', 'rStyle')?.attributes.val
    const look = { ...run.base, ...(styleId ? charLook(run.word.styles.get(styleId)) : {}), ...own }
    walk(element, { ...run, look, font: attributeAt(element, 'rPr', 'rFonts', 'ascii') ?? '' })
  },
  t: (element, run) => say(inSymbolFont(textBelow(element), run.font), run),
  br: (_, run) => say(lineEnd, run),
  cr: (_, run) => say(lineEnd, run),
  tab: (_, run) => say('\t', run),
  ptab: (_, run) => say('\t', run),
  noBreakHyphen: (_, run) => say('\u2011', run),
  softHyphen: (_, run) => say('\u00ad', run),
  sym: ({ attributes: { char = '', font = '' } }, run) =>
    say(inSymbolFont(String.fromCodePoint(Number.parseInt(char, 16) || 0x20), font), run),
  hyperlink: (element, run) =>
    walk(element, { ...run, url: run.word.links.get(element.attributes['r:id'] ?? '') }),
  fldChar: (element, run) => fieldMark(run.word.fields, element.attributes.fldCharType),
  instrText: (element, run) => instruct(run.word.fields, textBelow(element)),
  footnoteReference: (element, run) => point('footnote', element, run),
  endnoteReference: (element, run) => point('endnote', element, run),
  txbxContent: (element, run) => run.content.boxes.push(element),
  relIds: (element, run) => {
    const diagram = run.word.diagrams.get(element.attributes['r:dm'] ?? '')
    if (diagram) run.content.boxes.push(diagram)
  },
  AlternateContent: (element, run) =>
    walk(elementAt(element, 'Choice') ?? elementAt(element, 'Fallback') ?? element, run),
  del: (_, run) => run.word.remarks.note('tracked-deletion', run.place),
  moveFrom: (_, run) => run.word.remarks.note('tracked-deletion', run.place),
  commentReference: (_, run) => run.word.remarks.note('comment', run.place),
  f: (element, run) => {
    for (const part of fractionParts(element)) typeof part === 'string' ? say(part, run) : walk(part, run)
  },
  chart: (element, run) => {
    run.word.remarks.note('chart', run.place)
    const title = run.word.diagrams.get(element.attributes['r:id'] ?? '')
    if (title) run.content.boxes.push(title)
  },
  pPr: nothing,
  rPr: nothing,
  sdtPr: nothing,
  tblPr: nothing,
  // The small reading aid above a word, not part of the sentence.
  rt: nothing,
  // What a drawing is called and where it stands, in elements that other drawings use for words.
  positionH: nothing,
  positionV: nothing,
  delText: nothing,
}

function say(text: string, run: RunState): void {
  if (text === '') return
  const leftOut = leftOutOf(run.look)
  if (leftOut) run.word.remarks.note(leftOut, run.place)
  else {
    const { strong = false, emphasis = false, struck, raised, size } = run.look
    const url = run.url ?? linkOf(run.word.fields)
    run.content.inlines.push({ text, strong, emphasis, struck, raised, size, url })
  }
}

function point(kind: 'footnote' | 'endnote', element: Element, run: RunState): void {
  run.word.notes.push({ kind, id: element.attributes.id ?? '', place: run.place })
}
