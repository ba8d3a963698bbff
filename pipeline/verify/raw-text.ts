import type { Nodes, Root } from 'mdast'

/**
 * Every text value of a tree in reading order, a line end between nodes: what the reader saw before any repair. Markup that
 * shows nothing is left out. Shares no code with the repairs on purpose.
 */
export function rawText(tree: Root): string {
  const texts: string[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && node.type !== 'html') texts.push(node.value)
    else if ('alt' in node && node.alt) texts.push(node.alt)
    if ('children' in node) stack.push(...[...node.children].reverse())
  }
  return texts.join('\n')
}
