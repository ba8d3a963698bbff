import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * A file that only one process can make: written under a name of its own, then linked, so that it is never there without
 * its words. False where it is there already.
 */
export function makeLock(path: string, words: string, writer: string): boolean {
  const full = resolve(path)
  const own = `${full}-${writer}`
  mkdirSync(dirname(full), { recursive: true })
  try {
    writeFileSync(own, words)
    linkSync(own, full)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // A file system without links.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return madeAlone(full, words)
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

function madeAlone(path: string, words: string): boolean {
  try {
    writeFileSync(path, words, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The words in a lock; null where there is none. */
export function readLock(path: string): string | null {
  try {
    return readFileSync(resolve(path), 'utf8')
  } catch {
    return null
  }
}

/**
 * Takes away a lock that says `words`. It is moved aside first: where another process was quicker and it is that one's
 * lock by now, it is put back.
 */
export function breakLock(path: string, words: string, writer: string): void {
  const full = resolve(path)
  const aside = `${full}-${writer}`
  try {
    renameSync(full, aside)
    if (readFileSync(aside, 'utf8') !== words) linkSync(aside, full)
  } catch {
  } finally {
    rmSync(aside, { force: true })
  }
}

export function dropLock(path: string): void {
  rmSync(resolve(path), { force: true })
}

/** Takes away what processes that are gone left of locks they were making. */
export function sweepLocks(path: string, isGone: (writer: string) => boolean): void {
  const full = resolve(path)
  for (const name of readdirSync(dirname(full))) {
    const writer = /^-(\d+)$/u.exec(name.slice(basename(full).length))?.[1]
    if (writer && name.startsWith(basename(full)) && isGone(writer))
      rmSync(join(dirname(full), name), { force: true })
  }
}
