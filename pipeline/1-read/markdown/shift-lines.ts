import type { Nodes } from 'mdast'

/** Moves the positions of a tree by so many lines and code units, in place: the tree is fresh from the parser. */
export function shiftLines(tree: Nodes, lines: number, offset: number): void {
  if (lines === 0 && offset === 0) return
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines
      if (point.offset !== undefined) point.offset += offset
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}
