import { createHash } from 'node:crypto'
import type { Paragraph, Root, RootContent, Text } from 'mdast'
import type { ReadDoc, Source } from '../pipeline/model/doc.ts'
import { type Message, notebook, type Report } from '../pipeline/model/message.ts'

/** A source as disk.ts would give it. */
export function sourceOf(content: string | Uint8Array, path = 'a.txt'): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { id: 'a', path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** What a stage reports, as "rule" or "severity rule" can be read off the messages. */
export function listener(): { readonly report: Report; readonly messages: readonly Message[] } {
  const notes = notebook()
  return { report: notes.reportFor('test', 'a.txt'), messages: notes.messages }
}

/** A tree of paragraphs, as a reader of plain text would give it. */
export function treeOf(...nodes: readonly (string | RootContent)[]): Root {
  return { type: 'root', children: nodes.map((node) => (typeof node === 'string' ? paragraph(node) : node)) }
}

export function paragraph(value: string, data: Paragraph['data'] = {}): Paragraph {
  const text: Text = { type: 'text', value }
  return { type: 'paragraph', children: [text], data }
}

/** A document as it leaves room 1. */
export function readDoc(tree: Root, parts: Partial<ReadDoc> = {}): ReadDoc {
  return {
    id: 'a',
    path: 'a.txt',
    sha256: '0'.repeat(64),
    bytes: 1,
    format: 'text',
    reader: 'test',
    tree,
    hints: {},
    pages: null,
    ...parts,
  }
}

/** A tree in one line a block, for comparing: `h2 Title`, `p Words`, `- Item` with two spaces a level, `| a | b`. */
export function outlineOf(tree: Root): readonly string[] {
  return tree.children.flatMap((node) => linesOf(node, ''))
}

function linesOf(node: RootContent, indent: string): string[] {
  if (node.type === 'heading') return [`${indent}h${node.depth} ${wordsOf(node)}`]
  if (node.type === 'list')
    return node.children.flatMap((item) =>
      item.children.flatMap((child, at) =>
        child.type === 'list'
          ? linesOf(child, `${indent}  `)
          : [`${indent}${at === 0 ? '-' : ' '} ${wordsOf(child)}`],
      ),
    )
  if (node.type === 'table')
    return node.children.map(
      (row) => `${indent}${row.children.map((cell) => `| ${wordsOf(cell)}`).join(' ')}`,
    )
  if (node.type === 'blockquote') return node.children.flatMap((child) => linesOf(child, `${indent}> `))
  return [`${indent}${node.type === 'paragraph' ? 'p' : node.type} ${wordsOf(node)}`]
}

function wordsOf(node: unknown): string {
  const { value, children } = node as { value?: string; children?: readonly unknown[] }
  return value ?? (children ?? []).map(wordsOf).join('')
}
