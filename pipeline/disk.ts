import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { basesAmong } from './disk/of-out.ts'
import { readKnowledge } from './disk/read-knowledge.ts'
import type { Source } from './model/doc.ts'
import type { KnowledgeFile } from './model/knowledge.ts'
import type { Report } from './model/message.ts'
import { documentId } from './text/document-id.ts'
import { byCodeUnit } from './text/fold.ts'

/*
 * The only door to the file system, with the rooms behind it in disk/: out/ is written by disk/write-out.ts, the cache by
 * disk/store.ts.
 */

/** Folder of the package: where knowledge/ and package.json are, from the sources as from the compiled files. */
const home = findHome(dirname(fileURLToPath(import.meta.url)))

function findHome(folder: string): string {
  if (existsSync(join(folder, 'knowledge')) && existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('unexpected install: knowledge/ is missing beside package.json')
  return findHome(above)
}

/** Version of the tool as package.json states it. */
export function toolVersion(): string {
  return String(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version)
}

/** The knowledge that the package ships. */
export function knowledgeFiles(): readonly KnowledgeFile[] {
  const folder = join(home, 'knowledge')
  const read = readKnowledge(compiledFile('knowledge.json'))
  return walk(folder)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => {
      const content = readFileSync(path, 'utf8')
      return { path: posix(relative(folder, path)), content, value: read[sha256(content)] }
    })
}

/** What runs in the reader's browser: the bundled script and the style sheet. Empty where they are not compiled yet. */
export function siteAssets(): { readonly script: string; readonly style: string } {
  const text = (name: string) =>
    existsSync(join(home, 'dist/site', name)) ? readFileSync(join(home, 'dist/site', name), 'utf8') : ''
  return { script: text('page.js'), style: text('style.css') }
}

/** Path of a compiled file of the tool: child processes run no sources. */
export function compiledFile(path: string): string {
  return join(home, 'dist', path)
}

export function folderExists(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

export interface CorpusFile {
  readonly id: string
  /** Relative to the corpus, with forward slashes. */
  readonly path: string
  readonly size: number
}

/** Larger files are left out with a message: no document of the field comes near. */
const largestFile = 200 * 1024 * 1024

/**
 * The files of a corpus in code-unit order of their paths, without hidden ones, side files (decisions.yaml), what a build
 * made (`isOut`, asked of full paths), and links that lead out of the corpus. Reports what was left out of the rest.
 */
export function corpusFiles(
  corpus: string,
  reportFor: (path: string) => Report,
  isOut: (path: string) => boolean = () => false,
): readonly CorpusFile[] {
  const root = realpathSync(resolve(corpus))
  const files: CorpusFile[] = []
  const taken = new Set<string>()
  const found = walk(root, (path) =>
    reportFor(posix(relative(root, path)))(
      'error',
      'unreadable-folder',
      'Unexpected folder that cannot be read; check its permissions',
    ),
  ).filter((full) => !isOut(full))
  const bases = basesAmong(found)
  for (const base of bases)
    reportFor(posix(relative(root, base)))(
      'info',
      'base-in-corpus',
      'Unexpected knowledge base among the documents, expected documents; it was left out, move it away',
    )
  for (const full of found) {
    const path = posix(relative(root, full))
    if (isSideFile(path) || bases.some((base) => full.startsWith(base + sep))) continue
    const target = lstatSync(full).isSymbolicLink() ? linkTarget(full) : full
    if (target === null || !target.startsWith(root + sep)) {
      reportFor(path)(
        'error',
        'link-out-of-corpus',
        'Unexpected link that leads out of the corpus or nowhere; copy the file into the corpus',
      )
      continue
    }
    const stat = statSync(target)
    if (!stat.isFile()) continue
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
    report(
      'error',
      'unreadable-file',
      `Unexpected file that cannot be read (${codeOf(error)}); check its permissions`,
    )
    return null
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The text of a file of a knowledge base; null where it is missing. */
export function readOut(out: string, path: string): string | null {
  const full = join(out, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : null
}

/** The bytes of a file of a knowledge base; null where it is missing. */
export function readOutBytes(out: string, path: string): Uint8Array | null {
  const full = join(out, path)
  return existsSync(full) ? readFileSync(full) : null
}

/** The text of any file the user names; throws as node:fs does. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8')
}

/** Names of the files in a folder, sorted. */
export function listFolder(path: string): readonly string[] {
  return readdirSync(path).sort(byCodeUnit)
}

function walk(folder: string, onError?: (path: string) => void): string[] {
  let entries: readonly string[]
  try {
    entries = readdirSync(folder)
  } catch {
    onError?.(folder)
    return []
  }
  return entries
    .filter((name) => !name.startsWith('.') && !name.startsWith('~$') && name !== 'Thumbs.db')
    .map((name) => join(folder, name))
    .flatMap((path) => (lstatSync(path).isDirectory() ? walk(path, onError) : [path]))
    .sort(byCodeUnit)
}

function isSideFile(path: string): boolean {
  return /^(?:decisions\.ya?ml|debrief\.config\.\w+|README\.md)$/u.test(basename(path)) && !path.includes('/')
}

function linkTarget(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function posix(path: string): string {
  return path.split(sep).join('/')
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}
