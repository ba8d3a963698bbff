import type { Nodes, Root, TableRow } from 'mdast'
import type { Source } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import { type Mail, mailOf } from './eml/mail.ts'
import { sourceLine } from './eml/source-line.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { append } from './office/append.ts'
import { hintsOf } from './office/core-hints.ts'
import type { Reader, Reading } from './reader.ts'
import { sniff } from './sniff.ts'
import { withoutStrayControls } from './stray-controls.ts'
import { text } from './text.ts'

/**
 * Reads mail: the body by the reader for its format, the headers as hints, and what is attached as files of their own.
 * Places count the lines of the body, or of the mail where the body stands in it word for word.
 */
export const eml: Reader = async (source, report) => {
  const mail = await mailOf(source.bytes).catch((error: unknown) => {
    const cause = error instanceof Error ? error.message : String(error)
    report(
      'error',
      'mail-damaged',
      `Unexpected mail (${cause.slice(0, 160)}), expected one by RFC 5322; save it again`,
    )
    return null
  })
  if (!mail) return { tree: { type: 'root', children: [] }, hints: {}, pages: null, reader: 'postal-mime' }
  if (mail.isEncrypted)
    report(
      'error',
      'encrypted',
      'Unexpected encrypted mail, expected words that anybody can read; save it decrypted',
    )
  if (mail.leftOut > 0) {
    report(
      'info',
      'attachment-left-out',
      `Unexpected pictures or signatures (${mail.leftOut}), expected documents; they were left out`,
    )
  }
  const tree = await bodyOf(mail, source, report)
  const { attachments } = mail
  return {
    tree,
    hints: headerHints(mail),
    pages: null,
    reader: 'postal-mime',
    ...(attachments.length > 0 && { attachments }),
  }
}

/** The plain body, which has lines to point at and may be Markdown, unless there is none or it had to flatten a table. */
async function bodyOf(mail: Mail, source: Source, report: Report): Promise<Root> {
  const hasPlain = mail.text.trim() !== ''
  const marked = mail.html.trim() === '' ? null : await html(partOf(mail.html, source), report)
  if (marked && (!hasPlain || hasTable(marked.tree))) return marked.tree
  const above = sourceLine(mail.text, source.bytes)
  const body = withoutStrayControls(mail.text, report, above)
  const part = partOf(body, source)
  const reader = sniff(part.bytes, '') === 'markdown' ? markdown : text
  const plain: Reading | null = hasPlain ? await reader(part, report) : null
  const tree: Root = plain?.tree ?? { type: 'root', children: [] }
  moveLines(tree, above)
  return tree
}

function partOf(body: string, source: Source): Source {
  return { ...source, bytes: new TextEncoder().encode(body) }
}

/** Whether two rows of a table have two cells with words: others only lay out the page. */
function hasTable(root: Root): boolean {
  return root.children.some((table) => table.type === 'table' && table.children.filter(isRow).length > 1)
}

function isRow(row: TableRow): boolean {
  return row.children.filter((cell) => cell.children.length > 0).length > 1
}

function moveLines(root: Root, by: number): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const { position } = node
    if (position) {
      node.position = {
        start: { line: position.start.line + by, column: position.start.column },
        end: { line: position.end.line + by, column: position.end.column },
      }
    }
    if ('children' in node) append<Nodes>(open, node.children)
  }
}

function headerHints(mail: Mail) {
  const hints = hintsOf({
    title: mail.subject,
    authors: '',
    date: mail.date,
    language: '',
    description: '',
    keywords: '',
  })
  return mail.authors.length > 0 ? { ...hints, authors: mail.authors } : hints
}
