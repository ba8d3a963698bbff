import type { Merge, Thing } from '../../model/across.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { knownOrganisations } from '../../text/organisations.ts'
import { slug } from '../../text/slug.ts'
import type { DecidedPairs } from '../decisions/decided-pairs.ts'
import { grouped } from '../grouped.ts'
import { withCandidates } from './body-candidates.ts'
import { bodyKey, withoutArticle } from './body-key.ts'
import { decidedForms } from './decided-forms.ts'
import { formsJoined, fullestName } from './forms.ts'
import { freeId } from './free-id.ts'
import { acronymKey, type BodyMention, isAcronym } from './mentions.ts'
import { sameBodies } from './same-bodies.ts'

/** Bodies across documents, and which of them a mention is of. */
export interface Organisations {
  readonly things: readonly Thing[]
  /** Id of the body that a name or short form means in a document; null where nothing tells. */
  idOf(name: string, document: string): string | null
}

/** Joined only by the same telling words or by a short form that some document explains; all else is a candidate. */
export function organisations(
  mentions: readonly BodyMention[],
  knowledge: Knowledge,
  pairs: Pick<DecidedPairs, 'joined' | 'apart'> = { joined: new Set(), apart: new Set() },
): Organisations {
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? `body ${bodyKey(name, knowledge)}`
    keys.set(name, key)
    return key
  }
  const table = acronymTable(mentions, keyOf, knowledge)
  const printedForm = (name: string, document: string): string => {
    const whole = withoutArticle(name, knowledge)
    const inside = /^(.*\S)\s*\(([^()]{2,16})\)$/u.exec(whole)?.[1] ?? whole
    if (!isAcronym(inside)) return keyOf(inside)
    const short = acronymKey(inside)
    const own = table.own.get(`${document}\u0000${short}`)
    if (own !== undefined) return own
    const all = table.all.get(short) ?? []
    return all.length === 1 ? (all[0] ?? '') : `short ${short}`
  }
  const decided = decidedForms(mentions, pairs, ({ name, document }) => printedForm(name, document))
  const formOf = (name: string, document: string) => decided.formIn(printedForm(name, document), document)
  const forms = formsJoined()
  for (const [a, b] of decided.joined) forms.join(a, b, [{ reason: 'decided by a person', points: 1 }])
  for (const [short, longs] of table.all) {
    for (const [at, a] of longs.entries())
      for (const b of longs.slice(at + 1)) {
        const alike = jaccard(a, b)
        if (alike < 0.5 || decided.apart(a, b)) continue
        forms.join(a, b, [
          { reason: `same short form ${short}`, points: 0.5 },
          { reason: 'words in common', points: Math.round(alike * 50) / 100 },
        ])
      }
  }
  const used = mentions.map((mention) => formOf(mention.name, mention.document))
  // A short form that stands for one body: "DCAF", but neither "UK", which is no body, nor one of two meanings.
  const longForms = new Set([...table.all.values()].flat())
  const isExplained = (name: string) =>
    isAcronym(name) ? (table.all.get(acronymKey(name)) ?? []).length === 1 : longForms.has(keyOf(name))
  for (const { from, to, points } of sameBodies(
    mentions.map(({ name }) => name),
    new Set(used),
    keyOf,
    isExplained,
    knowledge,
  ))
    if (!decided.apart(from, to)) forms.join(from, to, points)
  const groups = forms.groups(used)
  const byForm = new Map<string, string>()
  for (const [root, members] of groups) for (const member of members) byForm.set(member, root)
  const members = grouped(mentions.entries(), ([at]) => [byForm.get(used[at] ?? '') ?? ''])
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  const things = [...members]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([root, entries]): Thing => {
      const list = entries.map(([, mention]) => mention)
      const long = list.filter(({ name }) => !isAcronym(name))
      const name = fullestName(long.length > 0 ? long : list)
      const id = freeId(`organisation/${slug(name)}`, taken)
      ids.set(root, id)
      return {
        id,
        kind: 'organisation',
        name,
        names: [
          ...new Set(list.flatMap(({ name, acronym }) => (acronym === null ? [name] : [name, acronym]))),
        ].sort(byCodeUnit),
        acronym:
          list
            .map(({ acronym, name }) => acronym ?? (isAcronym(name) ? name : null))
            .filter((one) => one !== null)
            .sort(byCodeUnit)[0] ?? null,
        country: null,
        mentions: list.map(({ record, document, field, name }) => ({ record, document, field, name })),
        merges: [...forms.mergesOf(groups.get(root) ?? []), ...spellings(list, keyOf)],
        candidates: [],
      }
    })
  return {
    things: withCandidates(things, table.all, ids, byForm),
    idOf: (name, document) => {
      const form = formOf(name, document)
      return ids.get(byForm.get(form) ?? form) ?? null
    },
  }
}

/** How names spelt in several ways came to one thing; what has words of its own came by another way. */
function spellings(mentions: readonly BodyMention[], keyOf: (name: string) => string): readonly Merge[] {
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

interface Acronyms {
  /** Document and short form -> the long form that document gives. */
  readonly own: ReadonlyMap<string, string>
  /** Short form -> all long forms, sorted. */
  readonly all: ReadonlyMap<string, readonly string[]>
}

function acronymTable(
  mentions: readonly BodyMention[],
  keyOf: (name: string) => string,
  knowledge: Knowledge,
): Acronyms {
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

function jaccard(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ').slice(1)), new Set(b.split(' ').slice(1))]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, left.size + right.size - shared)
}
