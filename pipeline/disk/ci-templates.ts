import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compiledFile } from '../disk.ts'

/** The text of a template that the package ships, by its path in templates/ci/, for a repository with its documents in `corpus`. */
export function ciTemplate(path: string, corpus: string): string {
  const text = readFileSync(join(compiledFile('..'), 'templates/ci', path), 'utf8')
  return text.replace(/(?<!-)\bcorpus\b/gu, corpus)
}

/** Puts a text where nothing is yet, with the folders above it. False where something is there: it stays as it is. */
export function writeNew(path: string, content: string): boolean {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
