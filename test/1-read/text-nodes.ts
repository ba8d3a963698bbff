import type { RootContent, TableCell } from 'mdast'
import { text } from '../../pipeline/1-read/text.ts'
import { listener, sourceOf } from '../documents.ts'

/** How a test shows what a text is read as, beside the text itself. */
interface Shown {
  readonly cell: (cell: TableCell, content: string) => string
  readonly block: (node: RootContent, content: string) => string
}

/** The nodes a text is read as, the rows of a table with their cells in brackets. */
export async function textNodes(content: string, { cell, block }: Shown): Promise<readonly string[]> {
  const { report } = listener()
  const reading = await text(sourceOf(content, 'a.txt'), report)
  return (reading?.tree.children ?? []).flatMap((node) =>
    node.type === 'table'
      ? node.children.map(({ children }) => children.map((one) => `[${cell(one, content)}]`).join(''))
      : [block(node, content)],
  )
}

/** Its source, as the place of a node says. */
export function sourceIn({ position }: RootContent, content: string): string {
  return content.slice(position?.start.offset, position?.end.offset)
}

/** What it is, and its source. */
export function typeAndSource(node: RootContent, content: string): string {
  return `${node.type} ${sourceIn(node, content)}`
}
