import type { Knowledge } from '../../model/knowledge.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { knownOrganisations } from '../../text/organisations.ts'
import { acronymKey, type BodyMention, isAcronym } from './mentions.ts'
import type { SameBody } from './same-bodies.ts'

/** Which long forms short forms stand for; all of them as the keys that names have. */
export interface Acronyms {
  /** Document and short form -> the long form that document gives. */
  readonly own: ReadonlyMap<string, string>
  /** Short form -> all long forms, sorted. */
  readonly all: ReadonlyMap<string, readonly string[]>
}

/** Gives the key of a name. */
export type KeyOf = (name: string) => string

/** Short forms as documents explain them, and as knowledge/ does where none explains one. */
export function acronymTable(mentions: readonly BodyMention[], keyOf: KeyOf, knowledge: Knowledge): Acronyms {
  const own = new Map<string, string>()
  const all = new Map<string, Set<string>>()
  for (const { name, acronym, document } of mentions) {
    if (acronym === null || isAcronym(name)) continue
    const short = acronymKey(acronym)
    const key = keyOf(name)
    const before = own.get(`${document}\u0000${short}`)
    if (before === undefined || byCodeUnit(key, before) < 0) own.set(`${document}\u0000${short}`, key)
    all.set(short, (all.get(short) ?? new Set()).add(key))
  }
  const world = Object.keys(knowledge.lexicons)
    .sort()
    .map((language) => knowledge.lexicons[language])
    .filter((lexicon) => lexicon !== undefined)
  for (const lexicon of world)
    for (const { name, acronym } of knownOrganisations(lexicon)) {
      const short = acronym === null ? null : acronymKey(acronym)
      if (short !== null && acronym !== name && !all.has(short)) all.set(short, new Set([keyOf(name)]))
    }
  return {
    own,
    all: new Map(
      [...all]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([short, longs]) => [short, [...longs].sort(byCodeUnit).slice(0, 50)]),
    ),
  }
}

/** Whether a name is known by short and long form, and the short one stands for it alone. */
export function isExplainedIn({ all }: Acronyms, keyOf: KeyOf): (name: string) => boolean {
  // "DCAF", but neither "UK", which is no body, nor a short form of two meanings.
  const longForms = new Set([...all.values()].flat())
  return (name) =>
    isAcronym(name) ? (all.get(acronymKey(name)) ?? []).length === 1 : longForms.has(keyOf(name))
}

/** Long forms of one short form that have half their words in common, in the order of the table. */
export function* alikeInShort({ all }: Acronyms): Generator<SameBody> {
  for (const [short, longs] of all)
    for (const [at, from] of longs.entries())
      for (const to of longs.slice(at + 1)) {
        const alike = jaccard(from, to)
        if (alike < 0.5) continue
        yield {
          from,
          to,
          points: [
            { reason: `same short form ${short}`, points: 0.5 },
            { reason: 'words in common', points: Math.round(alike * 50) / 100 },
          ],
        }
      }
}

function jaccard(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ').slice(1)), new Set(b.split(' ').slice(1))]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, left.size + right.size - shared)
}
