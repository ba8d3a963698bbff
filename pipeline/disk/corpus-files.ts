import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Report } from '../model/message.ts'
import { documentId } from '../text/document-id.ts'
import { type CorpusFile, unreadable } from './corpus-file.ts'
import { basesAmong } from './of-out.ts'
import { sizeOfFile } from './size-of-file.ts'
import { walk } from './walk.ts'

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
    const size = sizeOfFile(full, root, reportFor(path))
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
