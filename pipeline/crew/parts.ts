import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Attachment, CleanDoc, ExtractedDoc, Source } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Message } from '../model/message.ts'

/*
 * A document in two parts, as bytes: between processes, in the store, and in memory until room 6. Neither knows the
 * document's id or path, so that a renamed file is the same part. A part is a line of JSON that is read at once and a
 * packed rest that is read when needed.
 */

/** What a part says without being unpacked. */
export interface Head {
  readonly messages: readonly Omit<Message, 'path'>[]
  readonly pages: number | null
  /** Whether files came inside the document. */
  readonly inside: boolean
}

type TextPart = Pick<CleanDoc, 'format' | 'reader' | 'hints' | 'pages' | 'text' | 'blocks'> & {
  readonly attachments: readonly { readonly name: string; readonly base64: string }[]
}

type StatedPart = Omit<ExtractedDoc, keyof CleanDoc | 'lexicon'> & { readonly lexicon: string }

/** The result of rooms 1 and 2, without the tree: nothing after them looks at it. */
export function textPart(doc: CleanDoc, messages: readonly Message[]): Uint8Array {
  const { format, reader, hints, pages, text, blocks, attachments = [] } = doc
  const packed: TextPart = {
    format,
    reader,
    hints,
    pages,
    text,
    blocks,
    attachments: attachments.map(({ name, bytes }) => ({
      name,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  }
  return part({ messages: messages.map(nameless), pages, inside: attachments.length > 0 }, packed)
}

const STATED = [
  'genre',
  'language',
  'title',
  'titleSpan',
  'date',
  'publishers',
  'attribution',
  'sections',
  'sentences',
  'found',
  'alone',
] as const

/** What rooms 3 to 5 added. */
export function statedPart(doc: ExtractedDoc, messages: readonly Message[]): Uint8Array {
  const packed: StatedPart = { ...picked(doc, STATED), lexicon: doc.lexicon.language }
  return part({ messages: messages.map(nameless), pages: null, inside: false }, packed)
}

function picked<Whole, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>
}

/** The document of rooms 1 and 2 again, under the name it has now. */
export function cleanDoc(text: Uint8Array, source: Omit<Source, 'bytes'>, bytes: number): CleanDoc {
  const { attachments, ...rest } = contentOf(text) as TextPart
  const { id, path, sha256 } = source
  return {
    id,
    path,
    sha256,
    bytes,
    ...rest,
    tree: { type: 'root', children: [] },
    removed: [],
    ...(attachments.length > 0 ? { attachments: attachments.map(unpacked) } : {}),
  }
}

/** The whole document again: what rooms 3 to 5 added to `doc`, with the words it was read by. */
export function extractedDoc(doc: CleanDoc, stated: Uint8Array, { lexicons }: Knowledge): ExtractedDoc {
  const { attachments: _, ...clean } = doc
  const { lexicon, ...rest } = contentOf(stated) as StatedPart
  return { ...clean, ...rest, lexicon: lexicons[lexicon] ?? { language: lexicon, lists: {} } }
}

/** Throws where the bytes are no part. */
export function headOf(bytes: Uint8Array): Head {
  return JSON.parse(Buffer.from(bytes.subarray(0, bytes.indexOf(lineEnd))).toString()) as Head
}

const lineEnd = 10

function part(head: Head, rest: unknown): Uint8Array {
  // Level 1: a fifth of the size for a millisecond; more packing gains little.
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    deflateRawSync(JSON.stringify(rest), { level: 1 }),
  ])
}

function contentOf(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes.subarray(bytes.indexOf(lineEnd) + 1)).toString())
}

function nameless({ path: _, ...message }: Message): Omit<Message, 'path'> {
  return message
}

function unpacked({ name, base64 }: { readonly name: string; readonly base64: string }): Attachment {
  return { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
}
