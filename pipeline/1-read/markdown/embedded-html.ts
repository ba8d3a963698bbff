import type { RootContent } from 'mdast'
import { fragmentTree } from '../html.ts'
import { apartFromMarkdown } from './behind-markup.ts'

/** Markup inside Markdown read as what it shows: `<details>` gives its text, comments and images nothing. */
export function embeddedHtml(nodes: readonly RootContent[]): RootContent[] {
  const parts = nodes.flatMap((node) => (node.type === 'html' ? apartFromMarkdown(node) : [node]))
  return withWholeTables(parts).flatMap((node) => {
    if (node.type !== 'html') return [node]
    const { position } = node
    const shown = fragmentTree(node.value).children.filter((child) => child.type !== 'html')
    return shown.map((child) => ({ ...child, ...(position ? { position } : {}) }))
  })
}

/** A blank line ends markup in Markdown: a table that has some inside is put together again, or its rows would be none. */
function withWholeTables(nodes: readonly RootContent[]): readonly RootContent[] {
  const whole: RootContent[] = []
  let parts: string[] = []
  let open = 0
  const close = () => {
    const first = whole.at(-1)
    if (parts.length > 1 && first?.type === 'html')
      whole[whole.length - 1] = { ...first, value: parts.join('\n\n') }
    parts = []
    open = 0
  }
  for (const node of nodes) {
    if (node.type !== 'html' || open === 0) {
      close()
      whole.push(node)
    }
    if (node.type !== 'html') continue
    parts.push(node.value)
    open = Math.max(0, open + opened(node.value))
  }
  close()
  return whole
}

/** How many more tables are opened than closed. */
function opened(markup: string): number {
  const count = (tag: RegExp) => markup.match(tag)?.length ?? 0
  return count(/<table[\s>]/giu) - count(/<\/table\s*>/giu)
}
