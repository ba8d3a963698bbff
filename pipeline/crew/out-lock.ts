import { hostname } from 'node:os'
import { breakLock, dropLock, makeLock, readLock, sweepLocks } from '../disk/lock-file.ts'
import { placeOfOut } from '../disk/place-of-out.ts'
import { isAlive, ownMark, type ProcessMark } from './alive.ts'

interface Holder extends ProcessMark {
  readonly host: string
}

/** Another build writes into the same folder, or nothing may be written there. */
export class OutLocked extends Error {}

/**
 * Keeps other builds out of `out`, by whatever name, until the returned function is called. A lock whose process is gone is taken over.
 * Throws OutLocked where another build holds it, or where no lock can be made.
 */
export function lockOut(out: string): () => void {
  const path = `${placeOfOut(out)}.lock`
  const words = JSON.stringify({ ...ownMark(), host: hostname() } satisfies Holder)
  // A second try: the holder may end between our look and our grasp.
  for (let left = 3; left > 0; left--) {
    if (made(out, path, words)) {
      sweepLocks(path, isGone)
      return () => dropLock(path)
    }
    const held = readLock(path)
    if (held === null) continue
    const holder = holderOf(held)
    if (holder && holder.host !== hostname())
      throw new OutLocked(
        `unexpected lock \`${path}\` of a build on ${holder.host}; wait for it to end, or remove the file if there is none`,
      )
    if (holder && isAlive(holder))
      throw new OutLocked(
        `unexpected second build into \`${out}\`: process ${holder.pid} writes there; wait for it to end, or choose another --out`,
      )
    breakLock(path, held, writer)
  }
  throw new OutLocked(`unexpected lock \`${path}\` that cannot be taken; remove the file`)
}

/** What a file system says of a place where nothing can be written, as against a full disk. */
const CLOSED: ReadonlySet<string | undefined> = new Set([
  'ENOENT',
  'EEXIST',
  'ENOTDIR',
  'EACCES',
  'EPERM',
  'EROFS',
])

function made(out: string, path: string, words: string): boolean {
  try {
    return makeLock(path, words, writer)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!CLOSED.has(code)) throw error
    throw new OutLocked(
      `unexpected place for a knowledge base \`${out}\` (${code}), expected a folder in which files can be made; choose another --out`,
    )
  }
}

/** Names what this process writes while it writes it. */
export const writer = `${process.pid}`

/** Whether nobody goes on writing what bears that name. */
export function isGone(name: string): boolean {
  return name === writer || !isAlive({ pid: Number(name), started: null })
}

function holderOf(words: string): Holder | null {
  try {
    const holder = JSON.parse(words) as Partial<Holder>
    return typeof holder.pid === 'number' && typeof holder.host === 'string'
      ? { pid: holder.pid, started: holder.started ?? null, host: holder.host }
      : null
  } catch {
    return null
  }
}
