import type { RootContent } from 'mdast'
import { fragmentTree } from '../html.ts'

/** Markup inside Markdown read as what it shows: `<details>` gives its text, comments and images nothing. */
export function embeddedHtml(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'html') return [node]
    const { position } = node
    const shown = fragmentTree(node.value).children.filter((child) => child.type !== 'html')
    return shown.map((child) => ({ ...child, ...(position ? { position } : {}) }))
  })
}
