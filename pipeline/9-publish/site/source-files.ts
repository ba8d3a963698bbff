import type { DocumentEntry, TieredBase } from '../../model/base.ts'
import type { Format } from '../../model/doc.ts'
import type { OutFile } from '../../model/out-file.ts'
import { safePath } from '../../text/paths.ts'

/** The bytes of a document's file, where its owner lets the site carry it; null where they cannot be had. */
export type SourceOf = (entry: DocumentEntry) => Uint8Array | null

/**
 * By which ending a copied source is opened. A page that came from elsewhere would run its scripts beside ours, so that
 * HTML is carried as plain text; what is of no known format is not carried.
 */
const ENDINGS: Readonly<Record<Format, string | null>> = {
  markdown: 'md.txt',
  text: 'txt',
  html: 'html.txt',
  pdf: 'pdf',
  docx: 'docx',
  pptx: 'pptx',
  odt: 'odt',
  odp: 'odp',
  rtf: 'rtf',
  eml: 'eml.txt',
  unknown: null,
}

/** Where the site keeps a copy of a document's file, relative to its root; null for formats that it does not carry. */
export function sourcePath(entry: DocumentEntry): string | null {
  const ending = ENDINGS[entry.format]
  return ending === null ? null : `sources/${safePath(entry.id)}.${ending}`
}

/**
 * Copies of the documents' files, one at a time; `copied` learns the ids of the documents that have one. The file of a
 * document whose names are withheld would show them, and is not carried.
 */
export function* sourceFiles(
  { docs, attribution }: Pick<TieredBase, 'docs' | 'attribution'>,
  sourceOf: SourceOf,
  copied: Set<string>,
): Generator<OutFile> {
  const withheld = new Set(
    (attribution ?? []).filter(({ names }) => names === 'withheld').map(({ document }) => document),
  )
  for (const { entry } of docs) {
    if (withheld.has(entry.id)) continue
    const path = sourcePath(entry)
    const content = path === null ? null : sourceOf(entry)
    if (path === null || content === null) continue
    copied.add(entry.id)
    yield { path: `site/${path}`, content }
  }
}
