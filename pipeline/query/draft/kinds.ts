import { EXPERIENCE } from '../../text/type-order.ts'

export const COMMITMENTS: ReadonlySet<string> = new Set(['commitment'])

/** Types of what a draft is told; what is still open of what was promised stands apart. */
export const LESSONS: ReadonlySet<string> = new Set(EXPERIENCE.filter((type) => !COMMITMENTS.has(type)))

/** A record that shares one word with a section is chance. */
const LEAST_SHARED = 2

/** A word of a heading in no more of the records than this is what the section is about: one such word is none. */
const RARE_SHARE = 0.02

/** Whether a word is rare that so many of all records have. */
export function isRare(having: number, all: number): boolean {
  return having <= Math.max(1, all * RARE_SHARE)
}

/** Whether a record that shares these stems with a section has to do with it; `about`: the rare ones of its heading. */
export function isEnough(shared: readonly string[], about: ReadonlySet<string>): boolean {
  return shared.length >= LEAST_SHARED || shared.some((stem) => about.has(stem))
}

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
