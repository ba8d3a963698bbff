import { linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Places } from './put-file.ts'

interface Known {
  readonly path: string
  readonly bytes: number
}

/**
 * Gives files of `old` a second name in `fresh`, all of them or none: false where one is not there in its size, or where the
 * file system has no second names. Nothing is read and nothing written.
 */
export function fileKeeper({ fresh, old }: Places): (files: readonly Known[]) => boolean {
  const folders = new Set<string>()
  const inFolder = (path: string) => {
    const folder = join(fresh, dirname(path))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
  }
  return (files) => {
    if (old === null || !files.every((file) => isThere(old, file))) return false
    const named: string[] = []
    try {
      for (const { path } of files) {
        inFolder(path)
        linkSync(join(old, path), join(fresh, path))
        named.push(path)
      }
      return true
    } catch {
      // A second name that is left would be written through, into what `old` holds.
      for (const path of named) rmSync(join(fresh, path))
      return false
    }
  }
}

function isThere(old: string, { path, bytes }: Known): boolean {
  const stat = lstatSync(join(old, path), { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === bytes
}
