import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutFile } from '../model/out-file.ts'

/** Where files are put: a folder that is being filled, and the one it will replace, if there is one. */
export interface Places {
  readonly fresh: string
  readonly old: string | null
}

/** A part of a long file; parts come in order, that of other files may lie between them. The last one ends the file. */
export interface FilePart {
  readonly path: string
  readonly part: Uint8Array
  readonly isLast: boolean
}

/** Puts files into `fresh`. Throws what the file system says. */
export interface FilePutter {
  /**
   * A file that is in `old` with the same bytes becomes a second name of it, so that of a build in which little has changed
   * little is written.
   */
  put(file: OutFile): void
  putPart(part: FilePart): void
  /** Lets go of long files that will not be ended. */
  abandon(): void
}

export function filePutter({ fresh, old }: Places): FilePutter {
  const folders = new Set<string>()
  const opened = new Map<string, number>()
  const placeOf = (path: string) => {
    const folder = join(fresh, dirname(path))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    return join(fresh, path)
  }
  return {
    put: ({ path, content }) => {
      const place = placeOf(path)
      const bytes = Buffer.from(content)
      if (old !== null && isLinked(join(old, path), place, bytes)) return
      writeFileSync(place, bytes, { flush: isRead(path) })
    },
    putPart: ({ path, part, isLast }) => {
      const file = opened.get(path) ?? openSync(placeOf(path), 'w')
      opened.set(path, file)
      for (let at = 0; at < part.length; ) at += writeSync(file, part, at)
      if (!isLast) return
      if (isRead(path)) fsyncSync(file)
      closeSync(file)
      opened.delete(path)
    },
    abandon: () => {
      for (const file of opened.values()) closeSync(file)
      opened.clear()
    },
  }
}

/** What other programs read is on the disk before the swap; pages can be made again. */
function isRead(path: string): boolean {
  return path.startsWith('data/') && !path.startsWith('data/text/')
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
