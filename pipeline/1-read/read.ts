import type { Nodes, Root } from 'mdast'
import type { Format, ReadDoc, Source } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import { noteMarksIn } from './note-marks-in.ts'
import type { Reader } from './reader.ts'
import { sniff } from './sniff.ts'

/*
 * Room 1. Comes in: the bytes of a file. Adds: one mdast tree whose nodes know their places, and what the file says
 * about itself. Knows formats and nothing else; never repairs, never guesses what a document means.
 */

/** Loaded when the first document of the format comes: a folder of text needs no PDF engine. */
const readers: Readonly<Record<Exclude<Format, 'unknown'>, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx.ts')).docx,
  eml: async () => (await import('./eml.ts')).eml,
  html: async () => (await import('./html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  odp: async () => (await import('./odp.ts')).odp,
  odt: async () => (await import('./odt.ts')).odt,
  pdf: async () => (await import('./pdf.ts')).pdf,
  pptx: async () => (await import('./pptx.ts')).pptx,
  rtf: async () => (await import('./rtf.ts')).rtf,
  text: async () => (await import('./text.ts')).text,
}

/** The document in `source`. A file that nothing can read gives an empty tree and an error message, never an exception. */
export async function read(source: Source, report: Report): Promise<ReadDoc> {
  const format = source.bytes.length === 0 ? 'unknown' : sniff(source.bytes, source.path)
  const reading = await readAs(format, source, report)
  const marks = reading ? (reading.noteMarks ?? noteMarksIn(reading.tree)) : []
  return {
    id: source.id,
    path: source.path,
    sha256: source.sha256,
    bytes: source.bytes.length,
    format,
    reader: reading?.reader ?? 'none',
    tree: reading?.tree ?? { type: 'root', children: [] },
    hints: reading?.hints ?? {},
    pages: reading?.pages ?? null,
    ...(reading?.attachments ? { attachments: reading.attachments } : {}),
    ...(marks.length > 0 ? { noteMarks: marks } : {}),
  }
}

async function readAs(format: Format, source: Source, report: Report) {
  if (source.bytes.length === 0) {
    report('error', 'empty-file', 'Unexpected empty file, expected a document; save it again or remove it')
    return null
  }
  if (format === 'unknown') {
    report(
      'error',
      'unknown-format',
      'Unexpected content, expected a document in a format that can be read; convert it to PDF, DOCX or text',
    )
    return null
  }
  try {
    const reader = await readers[format]()
    const reading = await reader(source, report)
    if (reading && !hasText(reading.tree))
      report(
        'warning',
        'no-text',
        'Unexpected document without text, expected words; if it shows pictures of text, run it through text recognition first',
      )
    return reading
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    report(
      'error',
      'unreadable',
      `Unexpected ${format} structure (${cause.slice(0, 200)}); nothing could be read, save it again from its program`,
    )
    return null
  }
}

/** Whether any node of the tree holds a letter or a digit. */
function hasText(tree: Root): boolean {
  const stack: Nodes[] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node && /[\p{L}\p{N}]/u.test(node.value)) return true
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return false
}
