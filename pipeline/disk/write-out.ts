import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { claimFiles, claimOut } from './claim-out.ts'
import { placeOfOut } from './place-of-out.ts'
import type { Places } from './put-file.ts'
import { removeTree } from './remove-tree.ts'

/*
 * How out/ is replaced: written beside it, then swapped in by two renames. Whatever moment a build ends at, what is there
 * is the old state or the new one, and mendOut() at the start of the next build takes away the rest.
 *
 *   out  out.debrief-new-7                  killed while writing: the old state, remove out.debrief-new-7
 *   out.debrief-old-7  out.debrief-new-7    killed between the renames: put the old state back, remove out.debrief-new-7
 *   out  out.debrief-old-7                  killed after the second: the new state, remove out.debrief-old-7
 *
 * The names say whose they are: a copy that somebody called out.old-2023 is theirs.
 */

/**
 * Puts at `out`, as a whole, what `fill` puts into a folder beside it, and gives what `fill` gives. The folder above is made where
 * it is missing. When anything fails, what was there stays there; nothing may be put any more once `fill` has rejected. Throws OutNotOurs
 * where something is there that no build made.
 */
export async function writeOut<Filled>(
  out: string,
  writer: string,
  fill: (places: Places) => Promise<Filled>,
): Promise<Filled> {
  const target = placeOfOut(out)
  claimOut(target)
  const fresh = `${target}.debrief-new-${writer}`
  try {
    mkdirSync(fresh, { recursive: true })
    const filled = await fill({ fresh, old: existsSync(target) ? target : null })
    // Publishing takes its time: somebody may have put a file there meanwhile.
    claimFiles(target)
    swap(target, fresh, `${target}.debrief-old-${writer}`)
    return filled
  } catch (error) {
    removeTree(fresh)
    throw error
  }
}

/** Brings `out` back to a whole state after a build that was ended at any moment. Only for who holds its lock. */
export function mendOut(out: string): void {
  const target = placeOfOut(out)
  const beside = namesIn(dirname(target)).filter((name) => name.startsWith(`${basename(target)}.`))
  const paths = (kind: string) =>
    beside
      .filter((name) =>
        new RegExp(`^\\.debrief-${kind}-\\d+$`, 'u').test(name.slice(basename(target).length)),
      )
      .map((name) => join(dirname(target), name))
  const [old] = paths('old')
  if (old && !existsSync(target)) renameSync(old, target)
  for (const path of [...paths('new'), ...paths('old')]) removeTree(path)
}

function swap(target: string, fresh: string, old: string): void {
  const there = existsSync(target)
  if (there) renameSync(target, old)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (there) renameSync(old, target)
    throw error
  }
  syncFolder(dirname(target))
  removeTree(old)
}

/** Makes renames last through a power failure; some systems cannot. */
function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, 'r')
    fsyncSync(open)
    closeSync(open)
  } catch {}
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}
