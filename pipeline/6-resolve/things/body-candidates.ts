import type { Merge, Thing } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'

/** The bodies with those that share a short form with them: what a person may decide to be one. */
export function withCandidates(
  things: readonly Thing[],
  all: ReadonlyMap<string, readonly string[]>,
  ids: ReadonlyMap<string, string>,
  byForm: ReadonlyMap<string, string>,
): readonly Thing[] {
  const found = new Map<string, Merge[]>()
  for (const [short, longs] of all) {
    const meant = [
      ...new Set(
        [...longs, `short ${short}`]
          .map((form) => ids.get(byForm.get(form) ?? ''))
          .filter((id) => id !== undefined),
      ),
    ].sort(byCodeUnit)
    if (meant.length < 2) continue
    for (const from of meant)
      found.set(from, [
        ...(found.get(from) ?? []),
        ...meant
          .filter((to) => to !== from)
          .map((to) => ({
            from,
            to,
            score: 0.5,
            points: [{ reason: `same short form ${short}`, points: 0.5 }],
          })),
      ])
  }
  return things.map((thing) => ({ ...thing, candidates: found.get(thing.id) ?? [] }))
}
