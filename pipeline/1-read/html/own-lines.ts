import type { Element, ElementContent, Root, Text } from 'hast'
import { narrowest } from '../../text/narrowest.ts'
import { lineEnd } from './line-end.ts'

/**
 * A page with breaks where whoever wrote its source ended lines for something of its own, and leaves it to the style sheet to
 * show that: a `span` that fills its line, and lines all too short to be wrapped. All other line ends are white space.
 */
export function withOwnLines(root: Root): Root {
  return { type: 'root', children: walked(root.children as ElementContent[], false) }
}

/** Blocks that hold words. */
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'li', 'dt', 'dd', 'td', 'th', 'address'])

function walked(nodes: readonly ElementContent[], inBlock: boolean): ElementContent[] {
  const last = nodes.findLastIndex((node) => node.type === 'text' && node.value.trim() !== '')
  return nodes.flatMap((node, at): ElementContent[] => {
    // Of a line that goes on in an element nobody knows here how long it is.
    if (node.type === 'text') return inBlock && at === nodes.length - 1 ? brokenAtEnds(node) : [node]
    if (node.type !== 'element' || node.tagName === 'pre' || node.tagName === 'textarea') return [node]
    const inner: Element = { ...node, children: walked(node.children, blocks.has(node.tagName)) }
    if (node.tagName !== 'span' || !fillsLine(nodes[at - 1], nodes[at + 1])) return [inner]
    return at < last ? [lineEnd(), inner, lineEnd()] : [lineEnd(), inner]
  })
}

function fillsLine(before: ElementContent | undefined, behind: ElementContent | undefined): boolean {
  const opens = before?.type === 'text' && /\S[ \t]*\r?\n\s*$/u.test(before.value)
  return (
    opens && (behind === undefined || (behind.type === 'text' && /^[ \t]*(?:\r?\n|$)/u.test(behind.value)))
  )
}

/** Text whose lines in the source, with the markup before the first, are all short, cut into them. */
function brokenAtEnds(node: Text): ElementContent[] {
  const lines = node.value.split('\n')
  const before = (node.position?.start.column ?? 1) - 1
  const isShort = lines.every((line, at) => (at === 0 ? before : 0) + line.trim().length < narrowest)
  const filled = lines.filter((line) => line.trim() !== '')
  if (!isShort || filled.length < 2) return [node]
  return filled.flatMap((line, at): ElementContent[] => {
    const text: Text = { ...node, value: at > 0 ? line.trimStart() : line }
    return at > 0 ? [lineEnd(), text] : [text]
  })
}
