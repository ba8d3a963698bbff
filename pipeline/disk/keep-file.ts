import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../disk.ts'
import { placeOfOut } from './place-of-out.ts'
import type { Places } from './put-file.ts'
import type { Listed } from './whole-out.ts'

/**
 * When a build has put `out` into its place and cleared away what was there, by the clock of the file system: that was the
 * last change of the folder above. Milliseconds. To be asked right then.
 */
export function lastChange(out: string): number {
  return statSync(dirname(placeOfOut(out))).mtimeMs
}

/**
 * Gives files of `old` a second name in `fresh`, all of them or none: false where one is not there as it is listed, or where
 * the file system has no second names. Nothing is written. What was not touched since `since`, when all stood there as they
 * are listed, is not read again.
 */
export function fileKeeper({ fresh, old }: Places, since: number): (files: readonly Listed[]) => boolean {
  const folders = new Set<string>()
  const inFolder = (path: string) => {
    const folder = join(fresh, dirname(path))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
  }
  return (files) => {
    if (old === null || !files.every((file) => isThere(old, file, since))) return false
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

/**
 * Whoever quotes from a page trusts it: one that was changed since is made again. The time of change of a file's entry tells
 * of content, names and rights, and no program can set it. One that is as late as `since` may be later: clocks are coarse.
 */
function isThere(old: string, { path, bytes, sha256: hash }: Listed, since: number): boolean {
  const full = join(old, path)
  const stat = lstatSync(full, { throwIfNoEntry: false })
  if (!stat?.isFile() || stat.size !== bytes) return false
  return stat.ctimeMs < since || sha256(readFileSync(full)) === hash
}
