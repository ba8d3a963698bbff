import type { Nodes } from 'mdast'
import type { Place } from '../model/place.ts'

/** Where a node stands: as its reader says, else by line and column, else where what is around it stands. */
export function placeOf(node: Nodes, above: Place): Place {
  if (node.data?.place) return { ...above, ...node.data.place }
  const start = startOf(node)
  return start && above.page === undefined && above.slide === undefined && above.paragraph === undefined
    ? { line: start.line, column: start.column }
    : above
}

/** Where a block begins that the reader made around others: where its first part does. */
function startOf(node: Nodes): { readonly line: number; readonly column: number } | undefined {
  let at: Nodes | undefined = node
  while (at && !at.position) at = 'children' in at ? at.children[0] : undefined
  return at?.position?.start
}
