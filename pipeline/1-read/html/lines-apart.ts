import type { Element, ElementContent, Root } from 'hast'
import { lineEnd } from './line-end.ts'
import { textOf } from './note-marks.ts'

/**
 * A page with breaks between elements that stand side by side without white space and hold nothing but words, as a name and an
 * office on a card: the style sheet shows each on a line of its own, and read as one they would be a word that nobody wrote.
 */
export function withLinesApart(root: Root): Root {
  return { type: 'root', children: apart(root.children as ElementContent[]) }
}

/** Elements for words within a line. */
const phrasing: ReadonlySet<string> = new Set(['span', 'strong', 'b', 'em', 'i', 'small', 'time', 'a'])

function apart(nodes: readonly ElementContent[]): ElementContent[] {
  const isCard = nodes.length > 1 && nodes.every((node) => isPhrasing(node) || isBlank(node))
  return nodes.flatMap((node, at): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const inner: Element = { ...node, children: apart(node.children) }
    const next = nodes[at + 1]
    return isCard && next && isPhrasing(next) && areLines(textOf(node), textOf(next))
      ? [inner, lineEnd()]
      : [inner]
  })
}

function isPhrasing(node: ElementContent): node is Element {
  return node.type === 'element' && phrasing.has(node.tagName)
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** "GitHub" in two colours is one word; of what is two lines one has two words. */
function areLines(first: string, second: string): boolean {
  return /[\p{Ll}\p{N}.)]$/u.test(first) && /^\p{Lu}/u.test(second) && /\S\s\S/u.test(first + second)
}
