import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { byCodeUnit } from '../text/fold.ts'

/** Hears of what could not be looked at, and why. */
export type OnUnseen = (path: string, kind: 'folder' | 'file', error: unknown) => void

/**
 * The full paths of all files below a folder, links among them, in code-unit order, without hidden ones and those that
 * programs keep for themselves. What cannot be looked at is told and left out.
 */
export function walk(folder: string, onUnseen: OnUnseen = () => {}): string[] {
  return namesIn(folder, onUnseen)
    .filter((name) => !name.startsWith('.') && !name.startsWith('~$') && name !== 'Thumbs.db')
    .map((name) => join(folder, name))
    .flatMap((path) => {
      const stat = seen(path, onUnseen)
      if (stat === null) return []
      return stat.isDirectory() ? walk(path, onUnseen) : [path]
    })
    .sort(byCodeUnit)
}

function namesIn(folder: string, onUnseen: OnUnseen): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    onUnseen(folder, 'folder', error)
    return []
  }
}

/** Names that are no UTF-8 do not come back as they are, a folder may tell its names and no more, and files may just have gone. */
function seen(path: string, onUnseen: OnUnseen): Stats | null {
  try {
    return lstatSync(path)
  } catch (error) {
    onUnseen(path, 'file', error)
    return null
  }
}
