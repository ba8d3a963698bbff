import type { Heading, RootContent } from 'mdast'

/**
 * Slidev tells what a slide looks like between rules at its head, which Markdown reads as a heading: "layout: center" above
 * a line of dashes.
 */
export function withoutOptions(nodes: readonly RootContent[]): readonly RootContent[] {
  const first = nodes.findIndex(({ type }) => type !== 'html')
  const node = nodes[first]
  return node?.type === 'heading' && node.depth === 2 && isOptions(node) ? nodes.toSpliced(first, 1) : nodes
}

/** Words above a line of dashes, not behind "##". */
function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line
}

function isOptions(node: Heading): boolean {
  if (!isUnderlined(node)) return false
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '\0')).join('')
  return text.split('\n').every((line) => /^\s*[a-z][\w-]*:\s?[^\0]*$/u.test(line)) && text.includes(':')
}
