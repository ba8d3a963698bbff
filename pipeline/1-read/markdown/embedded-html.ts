import type { RootContent } from 'mdast'
import { fragmentTree } from '../html.ts'
import { apartFromMarkdown } from './behind-markup.ts'
import { withWholeParts } from './whole-parts.ts'

/** Markup inside Markdown read as what it shows: `<details>` gives its text, comments and images nothing. */
export function embeddedHtml(nodes: readonly RootContent[]): RootContent[] {
  const parts = nodes.flatMap((node) => (node.type === 'html' ? apartFromMarkdown(node) : [node]))
  return withWholeParts(parts).flatMap((node) => {
    if (node.type !== 'html') return [node]
    const { position } = node
    const shown = fragmentTree(node.value).children.filter((child) => child.type !== 'html')
    return shown.map((child) => ({ ...child, ...(position ? { position } : {}) }))
  })
}
