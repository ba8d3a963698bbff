import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { placeOfOut } from './place-of-out.ts'

/**
 * Whether a path, its links followed, is `out`, lies in it, or is one of those that a build puts beside it (lock, new and
 * old state). Where out/ lies in the corpus, these are no documents.
 */
export function ofOut(out: string): (path: string) => boolean {
  const full = resolve(out)
  const folder = existsSync(dirname(full)) ? realpathSync(dirname(full)) : dirname(full)
  // Where it is a link, neither that is a document nor what lies behind it.
  const targets = [join(folder, basename(full)), placeOfOut(out)]
  return (path) =>
    targets.some(
      (target) =>
        path.startsWith(target) &&
        /^(?:\.(?:lock|debrief-(?:new|old)-)|$)/u.test(path.slice(target.length).split(sep)[0] ?? ''),
    )
}

/** The folders among whose files are those that every build makes: what lies in them are no documents. */
export function basesAmong(paths: readonly string[]): readonly string[] {
  const all = new Set(paths)
  const end = join(sep, 'data', 'manifest.json')
  return paths
    .filter((path) => path.endsWith(end) && all.has(join(dirname(path), 'records.ndjson')))
    .map((path) => path.slice(0, -end.length))
}
