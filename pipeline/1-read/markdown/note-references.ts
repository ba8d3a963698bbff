import type { FootnoteReference, Nodes, PhrasingContent, Root } from 'mdast'
import { isNoteAddress } from '../html/note-marks.ts'
import { asPower, raisedAs } from '../raised.ts'

/** Nodes that hold the words of a line. */
const lines: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell'])
/** A tag, what is raised, and perhaps a link around it. */
const mostNodes = 4

/**
 * Makes references of the numbers that lead from words to notes, as converters write them: raised by a tag, or in brackets
 * that link to a note. Arrows that lead back go; powers are left in characters that show as such.
 */
export function referToNotes(tree: Root): void {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    if (lines.has(node.type)) node.children = referring(node.children as PhrasingContent[])
    for (const child of node.children) open.push(child)
  }
}

function referring(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  let said = ''
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as PhrasingContent
    if (leadsBack(child)) continue
    const end = isTag(child, 'sup') ? children.findIndex((each, n) => n > at && isTag(each, '/sup')) : at
    const inside = end > at && end - at < mostNodes ? children.slice(at + 1, end) : []
    const text = inside.map(wordsIn).join('').trim()
    const kind =
      inside.length > 0 ? kindOf(text, said, wordsIn(children[end + 1]), inside.some(leadsInside)) : 'word'
    if (kind === 'word' && !isNoteLink(child, said)) out.push(child)
    else if (kind === 'power') out.push({ ...placeOf(child), type: 'text', value: asPower(text) })
    else out.push(referenceTo(text || wordsIn(child), child))
    said += kind === 'power' ? text : wordsIn(child)
    if (kind !== 'word') at = end
  }
  return out
}

function kindOf(text: string, said: string, behind: string, isLinked: boolean) {
  return isLinked && said.trim() !== '' && /^\P{L}{1,9}$/u.test(text) ? 'mark' : raisedAs(text, said, behind)
}

function isNoteLink(node: PhrasingContent, said: string): boolean {
  const isMark = node.type === 'link' && /^(?:\[\d{1,3}\]|\d{1,3})$/u.test(wordsIn(node))
  return isMark && /\S$/u.test(said) && isNoteAddress(node.url)
}

function leadsBack(node: PhrasingContent): boolean {
  return leadsInside(node) && /^(?:[\u21A9\u2191\u2934^\s][\uFE0E\uFE0F]?)+$/u.test(wordsIn(node))
}

function leadsInside(node: PhrasingContent): boolean {
  return node.type === 'link' && node.url.startsWith('#')
}

function isTag(node: PhrasingContent, name: string): boolean {
  return node.type === 'html' && node.value.toLowerCase().replace(/[<>\s]/gu, '') === name
}

function referenceTo(label: string, { position }: PhrasingContent): FootnoteReference {
  const identifier = label.replace(/[[\]()]/gu, '')
  return { type: 'footnoteReference', identifier, label: identifier, ...(position && { position }) }
}

function placeOf({ position }: PhrasingContent) {
  return position ? { position } : {}
}

function wordsIn(node: Nodes | undefined): string {
  if (!node || node.type === 'html') return ''
  if ('children' in node) return node.children.map(wordsIn).join('')
  return 'value' in node ? node.value : ''
}
