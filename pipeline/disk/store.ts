import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { sha256 } from '../disk.ts'

/** Bytes by key, in a folder that many builds and machines may share. */
export interface Store {
  /** Whether there was nothing at all when it was opened. */
  readonly empty: boolean
  /** null where there is nothing; 'damaged' where an entry was not what had been put there (it is gone then, where it can be). */
  get(key: string): Uint8Array | null | 'damaged'
  /** Whole or not at all. Throws as node:fs does. */
  put(key: string, bytes: Uint8Array): void
  /** Takes an entry away where it is there and can be. */
  drop(key: string): void
}

const hashLength = 64

/** The store at `folder`. `writer` names this process; what processes that are gone had begun to write is taken away. */
export function openStore(folder: string, writer: string, isGone: (writer: string) => boolean): Store {
  const root = join(resolve(folder), 'v1')
  const pathOf = (key: string) => join(root, key.slice(0, 2), key)
  for (const name of namesIn(root))
    if (name.startsWith('tmp-') && isGone(name.split('-')[1] ?? '')) takeAway(join(root, name))
  return {
    empty: namesIn(root).length === 0,
    get: (key) => {
      const entry = bytesAt(pathOf(key))
      if (entry === null) return null
      const bytes = new Uint8Array(entry.subarray(hashLength))
      if (entry.subarray(0, hashLength).toString('latin1') === sha256(bytes)) return bytes
      takeAway(pathOf(key))
      return 'damaged'
    },
    drop: (key) => takeAway(pathOf(key)),
    put: (key, bytes) => {
      const path = pathOf(key)
      const fresh = join(root, `tmp-${writer}-${key}`)
      mkdirSync(dirname(path), { recursive: true })
      try {
        writeFileSync(fresh, Buffer.concat([Buffer.from(sha256(bytes)), bytes]))
        renameSync(fresh, path)
      } catch (error) {
        takeAway(fresh)
        throw error
      }
    },
  }
}

/** A folder that may only be read keeps what is in it; the next that may write takes it away. */
function takeAway(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
