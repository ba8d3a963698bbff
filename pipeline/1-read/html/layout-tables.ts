import type { Element, ElementContent, Root } from 'hast'

/**
 * A page without the tables that only lay it out: their cells stand one below the other. A table lays out where it says
 * so, holds headings or another table, or has one column and no head.
 */
export function withoutLayoutTables(root: Root): Root {
  return { type: 'root', children: unpacked(root.children as ElementContent[]) }
}

function unpacked(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    if (node.tagName !== 'table' || !laysOut(node)) return { ...node, children: unpacked(node.children) }
    const cells = elementsIn(node, ['td', 'th', 'caption'])
    const blocks = cells.map(
      (cell): Element => ({ ...cell, tagName: 'div', children: unpacked(cell.children) }),
    )
    return { ...node, tagName: 'div', children: blocks }
  })
}

function laysOut(table: Element): boolean {
  const role = table.properties['role']
  if (role === 'presentation' || role === 'none') return true
  if (elementsIn(table, ['th', 'thead', 'caption']).length > 0) return false
  const cells = elementsIn(table, ['td'])
  if (cells.some((cell) => elementsIn(cell, ['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']).length > 0))
    return true
  return elementsIn(table, ['tr']).every((row) => elementsIn(row, ['td']).length <= 1)
}

/** Elements of these names in document order, not looking inside those found nor into tables inside. */
function elementsIn(element: Element, names: readonly string[]): Element[] {
  const found: Element[] = []
  const stack: ElementContent[] = [...element.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    if (names.includes(node.tagName)) found.push(node)
    else if (node.tagName !== 'table') for (const child of [...node.children].reverse()) stack.push(child)
  }
  return found
}
