import type { ElementContent, Root } from 'hast'
import { lineEnd } from './line-end.ts'

/** Elements that begin on a line of their own. */
export const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
)

/**
 * A tree whose table cells hold lines in the place of blocks: a cell of mdast holds no blocks, and "<td>Tides<p>Ann Roe</p></td>" would
 * read "TidesAnn Roe".
 */
export function withCellLines(root: Root): Root {
  return { type: 'root', children: walked(root.children as ElementContent[]) }
}

function walked(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    const children = walked(node.children)
    const isCell = node.tagName === 'td' || node.tagName === 'th'
    return { ...node, children: isCell && holdsBlocks(children) ? joined(linesOf(children)) : children }
  })
}

function holdsBlocks(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (blocks.has(node.tagName) || holdsBlocks(node.children)),
  )
}

/** Blocks are opened; what stands about and between them is a line of its own. */
function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  // A table inside is told by itself.
  for (const node of nodes)
    if (node.type === 'element' && node.tagName !== 'table' && holdsBlocks([node]))
      lines.push(...linesOf(node.children), [])
    else lines.at(-1)?.push(node)
  return lines.filter((line) => line.some((node) => !isBlank(node)))
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'comment'
}

function joined(lines: readonly (readonly ElementContent[])[]): ElementContent[] {
  return lines.flatMap((line, at) => (at === 0 ? [...line] : [lineEnd(), ...line]))
}
