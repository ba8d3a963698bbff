import type { Nodes, Root } from 'mdast'
import type { Reader } from '../../../pipeline/1-read/reader.ts'
import { notebook } from '../../../pipeline/model/message.ts'

/** What a reader makes of some bytes, with its messages. Fails where a block has no place. */
export async function readingOf(reader: Reader, content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const { messages, reportFor } = notebook()
  const reading = await reader(
    { id: 'sample', path: 'sample', bytes, sha256: '' },
    reportFor('read', 'sample'),
  )
  if (!reading) throw new Error('expected a reading')
  return {
    ...reading,
    lines: linesOf(reading.tree),
    rules: messages.map((message) => message.rule),
    messages,
  }
}

/** A tree as lines that are pleasant to compare: `# heading`, `- item`, `| cell | cell |`, `note`, `top`. */
export function linesOf(root: Root): string[] {
  return root.children.flatMap((block) => blockLines(block, ''))
}

function blockLines(node: Nodes, indent: string): string[] {
  if (!node.position && !node.data?.place) throw new Error(`${node.type} has no place`)
  if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${marked(node)}${inline(node)}`]
  if (node.type === 'table')
    return node.children.map(
      (row) => `|${row.data?.header ? '=' : ''} ${row.children.map(inline).join(' | ')} |`,
    )
  if (node.type === 'list') return node.children.flatMap((item) => blockLines(item, indent))
  if (node.type === 'listItem') {
    const [first, ...rest] = node.children.flatMap((child) => blockLines(child, `${indent}  `))
    return [`${indent}${node.data?.marker} ${first?.trim()}`, ...rest]
  }
  const role = node.data?.kind ?? node.data?.margin
  return [`${indent}${role ? `${role}: ` : ''}${marked(node)}${inline(node)}`]
}

function marked(node: Nodes): string {
  return node.data?.marker ? `${node.data.marker} ` : ''
}

function inline(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' / '
  const inner = 'children' in node ? node.children.map(inline).join('') : ''
  if (node.type === 'strong') return `**${inner}**`
  if (node.type === 'emphasis') return `*${inner}*`
  return node.type === 'link' ? `[${inner}](${node.url})` : inner
}
