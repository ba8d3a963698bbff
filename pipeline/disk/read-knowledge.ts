import { existsSync, readFileSync } from 'node:fs'

/**
 * What the shipped files of knowledge/ say, by the hash of their content, as the compiler wrote it to `path`: YAML takes
 * half a second to read. A file that was changed since has another hash and is read when it is needed.
 */
export function readKnowledge(path: string): Readonly<Record<string, unknown>> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
