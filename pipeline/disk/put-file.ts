import { linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutFile } from '../model/base.ts'

/** Where files are put: a folder that is being filled, and the one it will replace, if there is one. */
export interface Places {
  readonly fresh: string
  readonly old: string | null
}

/**
 * Puts files into `fresh`, each whole. Throws what the file system says. A file that is in `old` with the same bytes becomes
 * a second name of it, so that of a build in which little has changed little is written.
 */
export function filePutter({ fresh, old }: Places): (file: OutFile) => void {
  const folders = new Set<string>()
  return ({ path, content }) => {
    const folder = join(fresh, dirname(path))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    const bytes = Buffer.from(content)
    if (old !== null && isLinked(join(old, path), join(fresh, path), bytes)) return
    // What other programs read is on the disk before the swap; pages can be made again.
    writeFileSync(join(fresh, path), bytes, {
      flush: path.startsWith('data/') && !path.startsWith('data/text/'),
    })
  }
}

/**
 * Whether the file now stands at `to` as a second name of the one at `from`, which holds the same bytes: that costs a tenth
 * of writing it, and of removing it later. Some file systems have no second names.
 */
function isLinked(from: string, to: string, bytes: Uint8Array): boolean {
  try {
    const stat = lstatSync(from, { throwIfNoEntry: false })
    if (!stat?.isFile() || stat.size !== bytes.length || !readFileSync(from).equals(bytes)) return false
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}
