import { sniff } from '../1-read/sniff.ts'
import type { CleanDoc, ExtractedDoc, Source } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/message.ts'
import type { Limits } from './limits.ts'
import type { Failure } from './task.ts'

const advice: Readonly<Record<Failure['kind'], (failure: Failure, limits: Limits) => string>> = {
  time: (_, { seconds }) =>
    `Unexpected document that takes longer than ${seconds} s, expected less; split it, save it again from its program, or allow more with --time-limit`,
  memory: (_, { megabytes }) =>
    `Unexpected document that needs more than ${megabytes} MB of memory, expected less; split it, save it again from its program, or allow more with --memory-limit`,
  answer: (_, { answer }) =>
    `Unexpected document that unpacks to more than ${answer} MB, expected less; split it`,
  crash: ({ detail }) =>
    `Unexpected end of the process that carried it (${detail}); save the document again from its program, and report it with the file`,
  failure: ({ detail }) =>
    `Unexpected failure (${detail.slice(0, 200)}); save the document again from its program, and report it with the file`,
}

/** Says why a document was set aside, at which room, and what is left of it. */
export function reportFailure(failure: Failure, limits: Limits, kept: boolean, report: Report): void {
  const rest = kept ? 'its text was kept, what it states was not' : 'none of its text could be kept'
  report(
    'error',
    'quarantined',
    `${advice[failure.kind](failure, limits)}. It was in \`${failure.room}\`; ${rest}`,
  )
}

/** The entry of a document that no room gave anything for. */
export function emptyDoc(source: Source): CleanDoc {
  const { id, path, sha256, bytes } = source
  return {
    id,
    path,
    sha256,
    bytes: bytes.length,
    format: sniff(bytes, path),
    reader: 'none',
    tree: { type: 'root', children: [] },
    hints: {},
    pages: null,
    text: '',
    blocks: [],
    removed: [],
  }
}

/** A document with its text and nothing stated. */
export function silentDoc(doc: CleanDoc, { lexicons }: Knowledge): ExtractedDoc {
  const { attachments: _, ...rest } = doc
  return {
    ...rest,
    genre: 'other',
    language: 'en',
    title: doc.hints.title ?? doc.path.slice(doc.path.lastIndexOf('/') + 1),
    titleSpan: null,
    date: null,
    publishers: [],
    attribution: null,
    lexicon: lexicons['en'] ?? { language: 'en', lists: {} },
    sections: [
      {
        kind: 'document',
        title: '',
        titleSpan: null,
        role: 'body',
        parent: null,
        level: 0,
        span: [0, doc.text.length],
        blocks: [0, doc.blocks.length],
      },
    ],
    sentences: [],
    found: [],
  }
}
