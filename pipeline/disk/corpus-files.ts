import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { sha256 } from '../disk.ts'
import type { Source } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import { documentId } from '../text/document-id.ts'
import { basesAmong } from './of-out.ts'
import { walk } from './walk.ts'

export interface CorpusFile {
  readonly id: string
  /** Relative to the corpus, with forward slashes. */
  readonly path: string
  readonly size: number
}

/** Larger files are left out with a message: no document of the field comes near. */
const largestFile = 200 * 1024 * 1024

/**
 * The files of a corpus in code-unit order of their paths, without hidden ones, side files (decisions.yaml, a README that
 * explains the folder), what a build made (`isOut`, asked of full paths), and links that lead out of the corpus. Reports what was left out of the rest.
 */
export function corpusFiles(
  corpus: string,
  reportFor: (path: string) => Report,
  isOut: (path: string) => boolean = () => false,
): readonly CorpusFile[] {
  const root = realpathSync(resolve(corpus))
  const pathOf = (full: string) => posix(relative(root, full))
  const files: CorpusFile[] = []
  const taken = new Set<string>()
  const found = walk(root, (full, kind, error) => {
    if (kind === 'file') unreadable(error, reportFor(pathOf(full)))
    else
      reportFor(pathOf(full))(
        'error',
        'unreadable-folder',
        'Unexpected folder that cannot be read; check its permissions',
      )
  }).filter((full) => !isOut(full))
  const bases = basesAmong(found)
  for (const base of bases)
    reportFor(pathOf(base))(
      'info',
      'base-in-corpus',
      'Unexpected knowledge base among the documents, expected documents; it was left out, move it away',
    )
  const documents = found.filter(
    (full) => !isSideFile(pathOf(full)) && !bases.some((base) => full.startsWith(base + sep)),
  )
  const isAlone = documents.every((full) => isReadme(pathOf(full)))
  for (const full of documents) {
    const path = pathOf(full)
    if (isReadme(path) && !isAlone) {
      reportFor(path)(
        'info',
        'readme-left-out',
        'Unexpected README among the documents, taken for what explains the folder; it was left out, give it another name to have it read',
      )
      continue
    }
    const stat = statOf(full, root, reportFor(path))
    if (!stat?.isFile()) continue
    if (stat.size > largestFile) {
      reportFor(path)(
        'error',
        'file-too-large',
        `Unexpected file of ${stat.size} bytes, expected at most ${largestFile}; split it`,
      )
      continue
    }
    files.push({ id: documentId(path, taken), path, size: stat.size })
  }
  return files
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

/** What is known of a file, or of what a link leads to in the corpus; null with a message where that is nothing. */
function statOf(full: string, root: string, report: Report): Stats | null {
  try {
    const target = lstatSync(full).isSymbolicLink() ? linkTarget(full) : full
    if (target?.startsWith(root + sep)) return statSync(target)
    report(
      'error',
      'link-out-of-corpus',
      'Unexpected link that leads out of the corpus or nowhere; copy the file into the corpus',
    )
  } catch (error) {
    unreadable(error, report)
  }
  return null
}

function linkTarget(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function isSideFile(path: string): boolean {
  return /^(?:decisions\.ya?ml|debrief\.config\.\w+)$/u.test(path)
}

/** Of the corpus, not of a folder in it: that may be a project's page. */
function isReadme(path: string): boolean {
  return /^readme\.md$/iu.test(path)
}

function unreadable(error: unknown, report: Report): void {
  report(
    'error',
    'unreadable-file',
    `Unexpected file that cannot be read (${codeOf(error)}); check its name and its permissions`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}

function posix(path: string): string {
  return path.split(sep).join('/')
}
