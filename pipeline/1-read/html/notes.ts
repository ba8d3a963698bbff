import type { Element, ElementContent, Root } from 'hast'
import type { RootContent } from 'mdast'
import type { Turning } from './definition-list.ts'
import { find, findAll, textLength } from './elements.ts'
import { leadsInside, type NoteMarks, textOf } from './note-marks.ts'

/** More is no note. */
const longest = 3000

/** A page whose notes, to which marks in its words have led, are told apart from its text: each an element `note`. */
export function withNotes(root: Root, marks: NoteMarks): Root {
  if (marks.labels.size === 0) return root
  return { type: 'root', children: walked(root.children as ElementContent[], marks) }
}

function walked(nodes: readonly ElementContent[], marks: NoteMarks): ElementContent[] {
  const elements = nodes.filter((node) => node.type === 'element')
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    // Below a heading it is a list of sources, to which words lead as well.
    const isHeaded = isHeading(elements[elements.indexOf(node) - 1])
    if (/^[ou]l$/u.test(node.tagName) && !isHeaded) return listed(node, marks)
    if (/^(?:p|div|aside|dd)$/u.test(node.tagName) && isNote(node, marks)) return [noteOf(node)]
    return [{ ...node, children: walked(node.children, marks) }]
  })
}

/** A list of nothing but notes is none. */
function listed(list: Element, marks: NoteMarks): ElementContent[] {
  const items = list.children.filter((child) => child.type === 'element')
  if (items.length > 0 && items.every((item) => isNote(item, marks)))
    return items.map((item, at) => noteOf(item, String(at + Number(list.properties['start'] ?? 1))))
  return [{ ...list, children: walked(list.children, marks) }]
}

function isNote(element: Element, { labels, targets }: NoteMarks): boolean {
  if (textLength(element) > longest || find(element, isHeading)) return false
  if (isTarget(element, targets)) return true
  const [first] = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (first?.type !== 'element' || element.tagName === 'div') return false
  if (first.tagName === 'sup') return labels.has(textOf(first).trim())
  return [first, ...findAll(first, isAnchor)].some((anchor) => isAnchor(anchor) && isTarget(anchor, targets))
}

function isHeading(element: Element | undefined): boolean {
  return element !== undefined && /^h[1-6]$/u.test(element.tagName)
}

function isTarget({ properties: { id, name } }: Element, targets: ReadonlySet<string>): boolean {
  return [id, name].some((one) => typeof one === 'string' && targets.has(one))
}

function isAnchor({ tagName }: Element): boolean {
  return tagName === 'a' || tagName === 'sup' || tagName === 'span'
}

/** The number that leads back is its marker, and none of its words. */
function noteOf(element: Element, counted = ''): Element {
  const back = find(element, leadsInside)
  const label = /^[[(]?(\d{1,3}|[*\u2020\u2021])[\])]?\.?$/u.exec(textOf(back).trim())?.[1]
  const children = back && label ? without(element.children, back) : element.children
  return { ...element, tagName: 'note', properties: { marker: label ?? counted }, children }
}

function without(nodes: readonly ElementContent[], gone: Element): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node === gone) return []
    return node.type === 'element' ? [{ ...node, children: without(node.children, gone) }] : [node]
  })
}

/** The words of a note as blocks of that kind. */
export function noteBlocks(turning: Turning, element: Element): RootContent[] {
  const marker = String(element.properties['marker'])
  return turning.toFlow(turning.all(element)).map((node, at) => {
    if (node.type !== 'paragraph') return node
    const data = { ...node.data, kind: 'note' as const, ...(at === 0 && marker ? { marker } : {}) }
    const block = { ...node, data }
    if (!block.position) turning.patch(element, block)
    return block
  })
}
