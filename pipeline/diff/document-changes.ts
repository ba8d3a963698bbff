import type { DocumentEntry } from '../model/base.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { Difference } from './difference.ts'

/** Documents by their paths and bytes; the same bytes at another path are one document under a new name. */
export function documentChanges(
  old: readonly DocumentEntry[],
  fresh: readonly DocumentEntry[],
): Difference['documents'] & {
  /** Ids of renamed documents: old to new. */
  readonly renamedIds: ReadonlyMap<string, string>
} {
  const before = new Map(old.map((entry) => [entry.path, entry]))
  const after = new Map(fresh.map((entry) => [entry.path, entry]))
  const newcomers = new Map(
    fresh.filter(({ path }) => !before.has(path)).map((entry) => [entry.sha256, entry]),
  )
  const renames = old.flatMap((entry) => {
    const to = after.has(entry.path) ? undefined : newcomers.get(entry.sha256)
    if (!to) return []
    newcomers.delete(entry.sha256)
    return [{ from: entry, to }]
  })
  const from = new Set(renames.map((one) => one.from.path))
  const to = new Set(renames.map((one) => one.to.path))
  return {
    added: paths(fresh.filter(({ path }) => !before.has(path) && !to.has(path))),
    lost: paths(old.filter(({ path }) => !after.has(path) && !from.has(path))),
    changed: paths(
      fresh.filter(({ path, sha256 }) => before.has(path) && before.get(path)?.sha256 !== sha256),
    ),
    renamed: renames
      .map((one) => ({ from: one.from.path, to: one.to.path }))
      .sort((a, b) => byCodeUnit(a.to, b.to)),
    renamedIds: new Map(renames.map((one) => [one.from.id, one.to.id])),
  }
}

function paths(entries: readonly DocumentEntry[]): readonly string[] {
  return entries.map(({ path }) => path).sort(byCodeUnit)
}
