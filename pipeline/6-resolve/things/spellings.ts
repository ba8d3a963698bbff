import type { Merge } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { type BodyMention, isAcronym } from './mentions.ts'
import type { KeyOf } from './short-forms.ts'

/** How names spelt in several ways came to one thing; what has words of its own came by another way. */
export function spellings(mentions: readonly BodyMention[], keyOf: KeyOf): readonly Merge[] {
  const [first = '', ...others] = [...new Set(mentions.map(({ name }) => name))].sort(
    (a, b) => b.length - a.length || byCodeUnit(a, b),
  )
  const firstOf = new Map([[keyOf(first), first]])
  return others.flatMap((to): Merge[] => {
    if (isAcronym(to)) return [mergeOf(first, to, 'short form explained in a document', 0.9)]
    const from = firstOf.get(keyOf(to))
    if (from !== undefined) return [mergeOf(from, to, 'same telling words', 0.95)]
    firstOf.set(keyOf(to), to)
    return []
  })
}

function mergeOf(from: string, to: string, reason: string, points: number): Merge {
  return { from, to, score: points, points: [{ reason, points }] }
}
