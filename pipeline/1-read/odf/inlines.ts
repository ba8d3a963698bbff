import { type Element, integer } from '../office/element.ts'
import { type Inline, lineEnd } from '../office/inline.ts'
import { own } from '../office/own.ts'
import type { Odf } from './document.ts'
import type { Style } from './styles.ts'

/** The text of a paragraph, and the shapes that hang on it. */
export interface Content {
  readonly inlines: Inline[]
  readonly boxes: Element[]
}

/** All text of a paragraph in the look of its style. */
export function inlinesOf(paragraph: Element, odf: Odf): Content {
  const content: Content = { inlines: [], boxes: [] }
  walk(paragraph, {
    content,
    odf,
    look: odf.styles.get('paragraph', paragraph.attributes['style-name']),
    url: undefined,
  })
  return content
}

interface RunState {
  readonly content: Content
  readonly odf: Odf
  readonly look: Style
  readonly url: string | undefined
}

function walk(element: Element, run: RunState): void {
  for (const child of element.children) {
    if (typeof child === 'string') say(child.replace(/[ \t\r\n]+/gu, ' '), run)
    else (own(handlers, child.name) ?? walk)(child, run)
  }
}

type Handler = (element: Element, run: RunState) => void

const nothing: Handler = () => {}
const box: Handler = (element, run) => run.content.boxes.push(element)

/** What is not here is walked through: fields, bookmarks with text, marks of changes. */
const handlers: Readonly<Record<string, Handler>> = {
  span: (element, run) => {
    walk(element, {
      ...run,
      look: { ...run.look, ...run.odf.styles.get('text', element.attributes['style-name']) },
    })
  },
  a: (element, run) => walk(element, { ...run, url: element.attributes.href }),
  s: (element, run) => say(' '.repeat(Math.min(Math.max(integer(element.attributes.c) ?? 1, 1), 100)), run),
  tab: (_, run) => say('\t', run),
  'line-break': (_, run) => say(lineEnd, run),
  note: (element, run) => run.odf.notes.push({ element, place: run.odf.place() }),
  annotation: (_, run) => run.odf.remarks.note('comment', run.odf.place()),
  'hidden-text': (_, run) => run.odf.remarks.note('hidden-text', run.odf.place()),
  frame: box,
  g: box,
  'custom-shape': box,
  rect: box,
  ellipse: box,
  number: nothing,
  'ruby-text': nothing,
  // Names of pictures, for those who cannot see them.
  title: nothing,
  desc: nothing,
  script: nothing,
}

function say(text: string, run: RunState): void {
  if (text === '') return
  const { strong = false, emphasis = false, struck, raised, hidden, size } = run.look
  if (!hidden) run.content.inlines.push({ text, strong, emphasis, struck, raised, size, url: run.url })
  else if (text.trim() !== '') run.odf.remarks.note('hidden-text', run.odf.place())
}
