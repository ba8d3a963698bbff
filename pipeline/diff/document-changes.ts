import type { DocumentEntry } from '../model/base.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import type { Difference } from './difference.ts'

/**
 * Documents by their paths and bytes. The same bytes at another path are one document under a new name, and so is what has
 * the genre and title that one document alone had and one document alone has now: it was edited as well.
 */
export function documentChanges(
  old: readonly DocumentEntry[],
  fresh: readonly DocumentEntry[],
): Difference['documents'] & {
  /** Ids of renamed documents: old to new. */
  readonly renamedIds: ReadonlyMap<string, string>
} {
  const before = new Map(old.map((entry) => [entry.path, entry]))
  const after = new Map(fresh.map((entry) => [entry.path, entry]))
  const renames = renamesAmong(
    old.filter(({ path }) => !after.has(path)),
    fresh.filter(({ path }) => !before.has(path)),
  )
  const from = new Set(renames.map((one) => one.from.path))
  const to = new Set(renames.map((one) => one.to.path))
  return {
    added: paths(fresh.filter(({ path }) => !before.has(path) && !to.has(path))),
    lost: paths(old.filter(({ path }) => !after.has(path) && !from.has(path))),
    changed: paths([
      ...fresh.filter(({ path, sha256 }) => before.has(path) && before.get(path)?.sha256 !== sha256),
      ...renames.filter((one) => one.from.sha256 !== one.to.sha256).map((one) => one.to),
    ]),
    renamed: renames
      .map((one) => ({ from: one.from.path, to: one.to.path }))
      .sort((a, b) => byCodeUnit(a.to, b.to)),
    renamedIds: new Map(renames.map((one) => [one.from.id, one.to.id])),
  }
}

interface Rename {
  readonly from: DocumentEntry
  readonly to: DocumentEntry
}

function renamesAmong(gone: readonly DocumentEntry[], come: readonly DocumentEntry[]): readonly Rename[] {
  const found: Rename[] = []
  const newcomers = new Map(come.map((entry) => [entry.sha256, entry]))
  for (const from of gone) {
    const to = newcomers.get(from.sha256)
    if (!to) continue
    newcomers.delete(from.sha256)
    found.push({ from, to })
  }
  const before = byTitle(gone.filter((entry) => !found.some(({ from }) => from === entry)))
  const after = byTitle([...newcomers.values()])
  for (const [title, [from, other]] of before) {
    const [to, another] = after.get(title) ?? []
    if (from && to && !other && !another) found.push({ from, to })
  }
  return found
}

function byTitle(entries: readonly DocumentEntry[]): ReadonlyMap<string, readonly DocumentEntry[]> {
  const shelves = new Map<string, readonly DocumentEntry[]>()
  for (const entry of entries) {
    const key = `${entry.genre} ${foldKey(entry.title)}`
    if (entry.title !== '') shelves.set(key, [...(shelves.get(key) ?? []), entry])
  }
  return shelves
}

function paths(entries: readonly DocumentEntry[]): readonly string[] {
  return entries.map(({ path }) => path).sort(byCodeUnit)
}
