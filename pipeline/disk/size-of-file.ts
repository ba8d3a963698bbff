import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Report } from '../model/message.ts'
import { unreadable } from './corpus-file.ts'

/** Larger files are left out with a message: no document of the field comes near. */
const largestFile = 200 * 1024 * 1024

/** Size in bytes of a file of the corpus at `root`, or of the one that a link leads to in it; null with a message where that is no file to read. */
export function sizeOfFile(full: string, root: string, report: Report): number | null {
  try {
    const target = lstatSync(full).isSymbolicLink() ? linkTarget(full) : full
    if (target === null || !`${target}${sep}`.startsWith(root + sep)) return ledOut(report)
    const stat = statSync(target)
    return stat.isDirectory() ? ledToFolder(relative(root, target), report) : sizeIn(stat, report)
  } catch (error) {
    unreadable(error, report)
    return null
  }
}

function linkTarget(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

function ledOut(report: Report): null {
  report(
    'error',
    'link-out-of-corpus',
    'Unexpected link that leads out of the corpus or nowhere; copy the file into the corpus',
  )
  return null
}

/** To follow it would read twice what lies there, or never end. */
function ledToFolder(folder: string, report: Report): null {
  const isHidden = folder.split(sep).some((name) => name.startsWith('.'))
  report(
    isHidden ? 'error' : 'info',
    'link-to-folder',
    isHidden
      ? 'Unexpected link to a hidden folder; nothing that lies there was read, copy the folder into the corpus'
      : 'Unexpected link to a folder of the corpus; what lies there is read where it lies, and not a second time',
  )
  return null
}

function sizeIn(stat: Stats, report: Report): number | null {
  if (!stat.isFile()) {
    report('info', 'no-file', 'Unexpected pipe, socket or device, expected a file; it was left out')
    return null
  }
  if (stat.size <= largestFile) return stat.size
  report(
    'error',
    'file-too-large',
    `Unexpected file of ${stat.size} bytes, expected at most ${largestFile}; split it`,
  )
  return null
}
