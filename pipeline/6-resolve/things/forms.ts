import type { Mention, Merge, Point } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'

/** Forms of a name that may be one thing, and what joined them. Joining does not depend on any order. */
export interface Forms {
  join(from: string, to: string, points: readonly Point[]): void
  /** Every form given, by the least form of its group. */
  groups(forms: Iterable<string>): ReadonlyMap<string, readonly string[]>
  /** What joined the members of a group. */
  mergesOf(members: readonly string[]): readonly Merge[]
  merges(): readonly Merge[]
}

/** Forms of which none is joined yet. */
export function formsJoined(): Forms {
  const parents = new Map<string, string>()
  const merges: Merge[] = []
  const byFrom = new Map<string, Merge[]>()
  const root = (form: string): string => {
    let at = form
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up
    for (let down = form; down !== at; ) {
      const next = parents.get(down) ?? at
      parents.set(down, at)
      down = next
    }
    return at
  }
  return {
    join: (from, to, points) => {
      const [a, b] = [root(from), root(to)]
      const merge = { from, to, score: scoreOf(points), points }
      merges.push(merge)
      const before = byFrom.get(from)
      if (before) before.push(merge)
      else byFrom.set(from, [merge])
      if (a !== b) parents.set(byCodeUnit(a, b) < 0 ? b : a, byCodeUnit(a, b) < 0 ? a : b)
    },
    groups: (forms) => {
      const groups = new Map<string, string[]>()
      for (const form of [...new Set(forms)].sort(byCodeUnit)) {
        const group = groups.get(root(form))
        if (group) group.push(form)
        else groups.set(root(form), [form])
      }
      return groups
    },
    mergesOf: (members) => members.flatMap((member) => byFrom.get(member) ?? []),
    merges: () => merges,
  }
}

/** Points add up to at most 1. */
export function scoreOf(points: readonly Point[]): number {
  return Math.max(0, Math.min(1, Math.round(points.reduce((sum, { points }) => sum + points, 0) * 100) / 100))
}

/** The name printed most often; of two the longer one. */
export function fullestName(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>()
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnit(a, b))[0]?.[0] ?? ''
}
