import { existsSync, readFileSync, realpathSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/**
 * Calls `changed` when something below a folder changes that is not `isOut`, asked of full paths; once for changes close
 * together. Gives what ends it.
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  isOut: (path: string) => boolean,
  quiet = 200,
): () => void {
  const root = realpathSync(folder)
  let waiting: NodeJS.Timeout | undefined
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    // What editors and systems keep for themselves.
    if (name !== null && /(?:^|[\\/])(?:\.|~\$)|~$/u.test(String(name))) return
    if (name !== null && isOut(join(root, String(name)))) return
    clearTimeout(waiting)
    waiting = setTimeout(changed, quiet)
  })
  // A folder that goes away while it is watched is no reason to end; the next build says so.
  watcher.on('error', () => {})
  return () => {
    clearTimeout(waiting)
    watcher.close()
  }
}

/** The bytes of a file in a knowledge base; null where there is none. */
export function outBytes(out: string, path: string): Uint8Array | null {
  const full = join(out, path)
  return existsSync(full) && statSync(full).isFile() ? readFileSync(full) : null
}
