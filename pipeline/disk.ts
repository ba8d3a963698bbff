import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readKnowledge } from './disk/read-knowledge.ts'
import { walk } from './disk/walk.ts'
import type { KnowledgeFile } from './model/knowledge.ts'
import { byCodeUnit } from './text/fold.ts'

/*
 * The only door to the file system, with the rooms behind it in disk/: a corpus is read by disk/corpus-files.ts, out/ is written
 * by disk/write-out.ts, the cache by disk/store.ts.
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
  return statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : null
}

/** The text of any file the user names; throws as node:fs does. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8')
}

/** Names of the files in a folder, sorted. */
export function listFolder(path: string): readonly string[] {
  return readdirSync(path).sort(byCodeUnit)
}

function posix(path: string): string {
  return path.split(sep).join('/')
}
