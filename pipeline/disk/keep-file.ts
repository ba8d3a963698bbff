import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../disk.ts'
import type { Places } from './put-file.ts'
import type { Listed } from './whole-out.ts'

/**
 * Gives files of `old` a second name in `fresh`, all of them or none: false where one is not there as it is listed, or where
 * the file system has no second names. Nothing is written.
 */
export function fileKeeper({ fresh, old }: Places): (files: readonly Listed[]) => boolean {
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

/** Whoever quotes from a page trusts it: one that was changed since is made again. */
function isThere(old: string, { path, bytes, sha256: hash }: Listed): boolean {
  const full = join(old, path)
  const stat = lstatSync(full, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === bytes && sha256(readFileSync(full)) === hash
}
