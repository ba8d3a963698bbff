import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sha256 } from '../disk.ts'
import type { Source } from '../model/doc.ts'
import type { Report } from '../model/message.ts'

/** A file of a corpus, before it is read. */
export interface CorpusFile {
  readonly id: string
  /** Relative to the corpus, with forward slashes. */
  readonly path: string
  readonly size: number
}

/** The bytes of a corpus file with their hash; null with a message where it cannot be read. */
export function loadSource(corpus: string, file: CorpusFile, report: Report): Source | null {
  try {
    const bytes = new Uint8Array(readFileSync(join(resolve(corpus), file.path)))
    return { id: file.id, path: file.path, bytes, sha256: sha256(bytes) }
  } catch (error) {
    unreadable(error, report)
    return null
  }
}

/** Says that a file cannot be read, and why. */
export function unreadable(error: unknown, report: Report): void {
  report(
    'error',
    'unreadable-file',
    `Unexpected file that cannot be read (${codeOf(error)}); check its name and its permissions`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
