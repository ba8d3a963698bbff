import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesIn } from '../built.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the house, and what it imports. */
export interface File {
  readonly path: string
  readonly source: string
  /** Without comments. */
  readonly code: string
  /** What it imports at run time or for types: paths from the root, or names of packages. */
  readonly imports: readonly { readonly to: string; readonly typeOnly: boolean; readonly later: boolean }[]
}

/** Every file of the pipeline, of the schemas and of what runs in the page. */
export const files: readonly File[] = ['pipeline', 'schemas', 'site'].flatMap((folder) =>
  filesIn(join(root, folder))
    .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
    .map((path) => fileAt(`${folder}/${path}`)),
)

function fileAt(path: string): File {
  const source = readFileSync(join(root, path), 'utf8')
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gmu, '')
  const imports = [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/gu,
    ),
  ].map((match) => ({
    to: resolved(path, match[2] ?? match[3] ?? match[4] ?? ''),
    typeOnly: match[1] !== undefined,
    later: match[3] !== undefined,
  }))
  return { path, source, code, imports }
}

function resolved(from: string, to: string): string {
  return to.startsWith('.') ? join(from, '..', to) : to
}

/** What a file imports from the house. */
export const inHouse = (file: File) =>
  file.imports.filter(({ to }) => /^(?:pipeline|schemas|site)\//u.test(to))
