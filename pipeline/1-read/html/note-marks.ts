import type { Element, ElementContent, Root } from 'hast'
import { asPower, raisedAs } from '../raised.ts'
import { blocks } from './cell-lines.ts'
import { find, findAll } from './elements.ts'

/** The marks of notes that were taken out of a page. */
export interface NoteMarks {
  /** As printed. */
  readonly labels: Set<string>
  /** The ids of the elements that they lead to. */
  readonly targets: Set<string>
}

/**
 * A page without the marks that lead from its words to its notes and back, as in other formats, and what they were; powers
 * are left in characters that show as such.
 */
export function withoutNoteMarks(root: Root): { readonly root: Root; readonly marks: NoteMarks } {
  const marks: NoteMarks = { labels: new Set(), targets: new Set() }
  const children = walked(root.children as ElementContent[], { before: '', marks })
  return { root: { type: 'root', children }, marks }
}

/** The end of what a block has said so far. */
interface Said {
  before: string
  readonly marks: NoteMarks
}

function walked(nodes: readonly ElementContent[], said: Said): ElementContent[] {
  return nodes.flatMap((node, at): ElementContent[] => {
    if (node.type === 'text') say(node.value, said)
    if (node.type !== 'element') return [node]
    if (leadsBack(node)) return []
    if (isNoteLink(node, said)) return taken(node, said)
    if (node.tagName === 'sup') return raised(node, said, textOf(nodes[at + 1]))
    const opens = startsLine(node)
    const inner = { ...node, children: walked(node.children, opens ? { ...said, before: '' } : said) }
    if (opens) said.before = ''
    return [inner]
  })
}

function say(text: string, said: Said): void {
  said.before = (said.before + text).slice(-40)
}

function raised(sup: Element, said: Said, behind: string): ElementContent[] {
  const text = textOf(sup).trim()
  const leads = find(sup, leadsInside) !== undefined && /^\P{L}{1,9}$/u.test(text)
  const kind = leads && said.before.trim() !== '' ? 'mark' : raisedAs(text, said.before, behind)
  if (kind === 'mark') return taken(sup, said)
  const isFirst = said.before.trim() === '' && /^\d+$/u.test(text) && /^\p{L}/u.test(behind)
  say(text, said)
  if (kind === 'power') return [{ ...sup, children: [{ type: 'text', value: asPower(text) }] }]
  return isFirst ? [sup, { type: 'text', value: ' ' }] : [sup]
}

function taken(mark: Element, { marks }: Said): ElementContent[] {
  for (const label of textOf(mark).match(/\d+|[^\s\d,;()[\]]+/gu) ?? []) marks.labels.add(label)
  for (const link of leadsInside(mark) ? [mark] : findAll(mark, leadsInside))
    marks.targets.add(String(link.properties['href']).replace(/^.*#/u, ''))
  return []
}

/** The arrow behind a note. */
function leadsBack(element: Element): boolean {
  return leadsInside(element) && /^(?:[\u21A9\u2191\u2934^\s][\uFE0E\uFE0F]?)+$/u.test(textOf(element))
}

const noteAddress = /#_?(?:cite_|sd)?(?:fn|ftn|edn|footnote|endnote|note)[-_:.]?\w*$/iu

/** Whether an address is called as word processors and converters call those of notes. */
export function isNoteAddress(address: string): boolean {
  return noteAddress.test(address)
}

/** A number that leads to a note and is raised by a style sheet, or stands in brackets. */
function isNoteLink(element: Element, { before }: Said): boolean {
  if (!leadsInside(element) || !/\S$/u.test(before)) return false
  if (!/^(?:\[\d{1,3}\]|\d{1,3})$/u.test(textOf(element).trim())) return false
  return isNoteAddress(String(element.properties['href'])) || element.properties['role'] === 'doc-noteref'
}

/** Whether an element is a link to a place on a page. */
export function leadsInside({ tagName, properties: { href } }: Element): boolean {
  return tagName === 'a' && typeof href === 'string' && /#[^/!]+$/u.test(href)
}

function startsLine({ tagName }: Element): boolean {
  return blocks.has(tagName) || /^(?:td|th|tr|table|caption|br|body|summary|details)$/u.test(tagName)
}

/** The words of a node. */
export function textOf(node: ElementContent | undefined): string {
  if (node?.type === 'text') return node.value
  return node?.type === 'element' ? node.children.map(textOf).join('') : ''
}
