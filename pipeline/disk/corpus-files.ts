import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Report } from '../model/message.ts'
import { documentId } from '../text/document-id.ts'
import { type CorpusFile, unreadable } from './corpus-file.ts'
import { basesAmong } from './of-out.ts'
import { walk } from './walk.ts'

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
  const reportOf = (full: string) => reportFor(pathOf(full))
  const found = filesUnder(root, reportOf).filter((full) => !isOut(full))
  const documents = withoutBases(found, reportOf).filter((full) => !isSideFile(pathOf(full)))
  const isAlone = documents.every((full) => isReadme(pathOf(full)))
  const taken = new Set<string>()
  return documents.flatMap((full): readonly CorpusFile[] => {
    const path = pathOf(full)
    if (isReadme(path) && !isAlone) {
      reportFor(path)(
        'info',
        'readme-left-out',
        'Unexpected README among the documents, taken for what explains the folder; it was left out, give it another name to have it read',
      )
      return []
    }
    const size = sizeOf(full, root, reportFor(path))
    return size === null ? [] : [{ id: documentId(path, taken), path, size }]
  })
}

function filesUnder(root: string, reportOf: (full: string) => Report): readonly string[] {
  return walk(root, (full, kind, error) => {
    if (kind === 'file') unreadable(error, reportOf(full))
    else
      reportOf(full)(
        'error',
        'unreadable-folder',
        'Unexpected folder that cannot be read; check its permissions',
      )
  })
}

function withoutBases(found: readonly string[], reportOf: (full: string) => Report): readonly string[] {
  const bases = basesAmong(found)
  for (const base of bases)
    reportOf(base)(
      'info',
      'base-in-corpus',
      'Unexpected knowledge base among the documents, expected documents; it was left out, move it away',
    )
  return found.filter((full) => !bases.some((base) => full.startsWith(base + sep)))
}

/** In bytes; null where it is no file, or one that is left out with a message. */
function sizeOf(full: string, root: string, report: Report): number | null {
  const stat = statOf(full, root, report)
  if (!stat?.isFile()) return null
  if (stat.size <= largestFile) return stat.size
  report(
    'error',
    'file-too-large',
    `Unexpected file of ${stat.size} bytes, expected at most ${largestFile}; split it`,
  )
  return null
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

function posix(path: string): string {
  return path.split(sep).join('/')
}
