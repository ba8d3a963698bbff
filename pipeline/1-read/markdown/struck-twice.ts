import type { Nodes } from 'mdast'

/** Words between two tildes are struck out; between single ones, which GFM takes for the same, most who write mean "H~2~O". */
export function struckTwice(node: Nodes): readonly Nodes[] {
  if (node.type !== 'delete') return [node]
  const from = node.position?.start.offset
  const inside = node.children[0]?.position?.start.offset
  return from !== undefined && inside === from + 1 ? node.children : [node]
}
