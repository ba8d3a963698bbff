import type { Knowledge } from '../../model/knowledge.ts'
import type { Thing } from '../../model/thing.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
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
import { type Acronyms, acronymTable, alikeInShort, isExplainedIn, type KeyOf } from './short-forms.ts'
import { spellings } from './spellings.ts'

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
  const keyOf = (name: string) => remember(keys, name, () => `body ${bodyKey(name, knowledge)}`)
  const table = acronymTable(mentions, keyOf, knowledge)
  const printedForm = ({ name, document }: Printed) =>
    formPrinted(withoutArticle(name, knowledge), document, table, keyOf)
  const decided = decidedForms(mentions, pairs, printedForm)
  const formOf = (printed: Printed) => decided.formIn(printedForm(printed), printed.document)
  const used = mentions.map(formOf)
  const forms = formsJoined()
  for (const [a, b] of decided.joined) forms.join(a, b, [{ reason: 'decided by a person', points: 1 }])
  for (const { from, to, points } of [
    ...alikeInShort(table),
    ...sameBodies(
      mentions.map(({ name }) => name),
      new Set(used),
      keyOf,
      isExplainedIn(table, keyOf),
      knowledge,
    ),
  ])
    if (!decided.apart(from, to)) forms.join(from, to, points)
  const groups = forms.groups(used)
  const byForm = new Map([...groups].flatMap(([root, members]) => members.map((member) => [member, root])))
  const members = grouped(mentions.entries(), ([at]) => [byForm.get(used[at] ?? '') ?? ''])
  const taken = new Set<string>()
  const ids = new Map<string, string>()
  const things = [...members]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([root, entries]): Thing => {
      const list = entries.map(([, mention]) => mention)
      const name = nameOf(list)
      const id = freeId(`organisation/${slug(name)}`, taken)
      ids.set(root, id)
      const merges = [...forms.mergesOf(groups.get(root) ?? []), ...spellings(list, keyOf)]
      return { id, kind: 'organisation', name, ...namesOf(list), country: null, merges, candidates: [] }
    })
  return {
    things: withCandidates(things, table.all, ids, byForm),
    idOf: (name, document) => {
      const form = formOf({ name, document })
      return ids.get(byForm.get(form) ?? form) ?? null
    },
  }
}

type Printed = Pick<BodyMention, 'name' | 'document'>

/** The long form of what is a short form in its document, or in all of them; its own key for any other name. */
function formPrinted(whole: string, document: string, table: Acronyms, keyOf: KeyOf): string {
  const inside = /^(.*\S)\s*\(([^()]{2,16})\)$/u.exec(whole)?.[1] ?? whole
  if (!isAcronym(inside)) return keyOf(inside)
  const short = acronymKey(inside)
  const own = table.own.get(`${document}\u0000${short}`)
  if (own !== undefined) return own
  const all = table.all.get(short) ?? []
  return all.length === 1 ? (all[0] ?? '') : `short ${short}`
}

/** The fullest of the long names; of bodies that are told in short alone, of the short ones. */
function nameOf(mentions: readonly BodyMention[]): string {
  const long = mentions.filter(({ name }) => !isAcronym(name))
  return fullestName(long.length > 0 ? long : mentions)
}

function namesOf(mentions: readonly BodyMention[]): Pick<Thing, 'names' | 'acronym' | 'mentions'> {
  const names = mentions.flatMap(({ name, acronym }) => (acronym === null ? [name] : [name, acronym]))
  const acronyms = mentions
    .map(({ acronym, name }) => acronym ?? (isAcronym(name) ? name : null))
    .filter((one) => one !== null)
  return {
    names: [...new Set(names)].sort(byCodeUnit),
    acronym: acronyms.sort(byCodeUnit)[0] ?? null,
    mentions: mentions.map(({ record, document, field, name }) => ({ record, document, field, name })),
  }
}
