import type { Nodes, Root } from 'mdast'
import { pdf } from '../../../pipeline/1-read/pdf.ts'
import { notebook } from '../../../pipeline/model/message.ts'
import { type PrintedFile, writePdf } from './write-pdf.ts'

/** What the reader makes of bytes, as lines too, and what it says about them. */
export async function read(bytes: Uint8Array) {
  const notes = notebook()
  const source = { id: 'd', path: 'd.pdf', sha256: '', bytes }
  const reading = await pdf(source, notes.reportFor('read', 'd.pdf'))
  return { reading, messages: notes.messages, lines: reading ? outlineOf(reading.tree) : [] }
}

/** What the reader makes of a file with these pages. */
export const readFile = (file: PrintedFile) => read(writePdf(file))

/** A tree as lines: kind, colon, text; a break shows as " / ", strong as *, a link as <url>. */
function outlineOf(tree: Root): string[] {
  return tree.children.flatMap((node) => show(node, ''))
}

function show(node: Nodes, indent: string): string[] {
  if (node.type === 'heading') return [`${indent}h${node.depth}: ${inline(node)}`]
  if (node.type === 'paragraph')
    return [`${indent}${node.data?.margin ?? node.data?.kind ?? 'p'}: ${inline(node)}`]
  if (node.type === 'table')
    return node.children.map((row) => `${indent}row: ${row.children.map(inline).join(' | ')}`)
  if (node.type === 'list') return node.children.flatMap((item) => show(item, indent))
  if (node.type === 'listItem')
    return [`${indent}${node.data?.marker}`, ...node.children.flatMap((child) => show(child, `${indent}  `))]
  return []
}

function inline(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', '~')
  if (node.type === 'break') return ' / '
  const inside = 'children' in node ? node.children.map(inline).join('') : ''
  if (node.type === 'strong') return `*${inside}*`
  return node.type === 'link' ? `${inside}<${node.url}>` : inside
}
