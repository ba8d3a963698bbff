import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'

/** Whether the user names a file that is there. */
export function fileExists(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/** The bytes of a file that the user names; throws as node:fs does. */
export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

/** Puts a text at a path the user names; throws as node:fs does. */
export function writeText(path: string, content: string): void {
  writeFileSync(path, content)
}
