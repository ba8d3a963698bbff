import type { Merge, Point } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { type Forms, formsJoined, scoreOf } from './forms.ts'
import { bodiesByGiven, type Person, pointsOf } from './person-points.ts'
import { type Pairs, pairKey } from './record-pairs.ts'

/** Candidates are told for this many pairs of one family name. */
export const mostPairs = 200

/** Which forms of one family name are one person, and which perhaps. */
export interface ComparedPeople {
  readonly forms: Forms
  readonly candidates: readonly Merge[]
}

/** Compares the people of one family name by their forms; what a person decided counts before any points. */
export function comparedPeople(
  byForm: ReadonlyMap<string, readonly Person[]>,
  joined: Pairs,
  apart: Pairs,
): ComparedPeople {
  const forms = formsJoined()
  const candidates: Merge[] = []
  for (const { from, to, points } of pairsOf(byForm)) {
    const decidedApart = some(byForm, from, to, apart)
    const decided = some(byForm, from, to, joined)
    if (decided) forms.join(from, to, [{ reason: 'decided by a person', points: 1 }])
    else if (scoreOf(points) >= 0.75 && !decidedApart) forms.join(from, to, points)
    else if (!decidedApart && scoreOf(points) >= 0.3)
      candidates.push({ from, to, score: scoreOf(points), points })
  }
  return { forms, candidates }
}

interface Pair {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
}

/** Pairs worth a look: every form against those with a body, each given name by itself. */
function* pairsOf(byForm: ReadonlyMap<string, readonly Person[]>): Generator<Pair> {
  const shapes = [...byForm.keys()].sort(byCodeUnit)
  const bodies = bodiesByGiven([...byForm.values()].flat())
  for (const [at, from] of shapes.entries()) {
    const a = byForm.get(from)?.[0]
    if (!a) continue
    for (const to of shapes.slice(at + 1, at + 1 + mostPairs)) {
      const b = byForm.get(to)?.[0]
      if (!b) continue
      const points = pointsOf(a, b, bodies)
      if (points.length > 0) yield { from, to, points }
    }
  }
}

function some(
  byForm: ReadonlyMap<string, readonly Person[]>,
  from: string,
  to: string,
  pairs: Pairs,
): boolean {
  if (pairs.size === 0) return false
  return (byForm.get(from) ?? []).some((a) =>
    (byForm.get(to) ?? []).some((b) => pairs.has(pairKey(a.record.id, b.record.id))),
  )
}
