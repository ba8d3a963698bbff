import { existsSync, statSync, writeFileSync } from 'node:fs'

/** Whether the user names a file that is there. */
export function fileExists(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/** Puts a text at a path the user names; throws as node:fs does. */
export function writeText(path: string, content: string): void {
  writeFileSync(path, content)
}
