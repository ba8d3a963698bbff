import { EXPERIENCE } from '../../text/type-order.ts'

export const COMMITMENTS: ReadonlySet<string> = new Set(['commitment'])

/** Types of what a draft is told; what is still open of what was promised stands apart. */
export const LESSONS: ReadonlySet<string> = new Set(EXPERIENCE.filter((type) => !COMMITMENTS.has(type)))

/** A record that shares one word with a draft is chance. */
export const LEAST_SHARED = 2

/** For each row or result the section where it stands best. */
export function homes<Key>(sections: readonly (readonly Key[])[]): ReadonlyMap<Key, number> {
  const best = new Map<Key, { readonly at: number; readonly rank: number }>()
  for (const [at, matches] of sections.entries())
    for (const [rank, key] of matches.entries()) {
      const known = best.get(key)
      if (!known || rank < known.rank) best.set(key, { at, rank })
    }
  return new Map([...best].map(([key, { at }]) => [key, at]))
}
