import type { Lexicon } from '../../model/knowledge.ts'
import { says } from '../phrase-keys.ts'
import { patternOf } from '../phrases.ts'
import { type Head, headAt, inList } from './heads.ts'
import { knownOrganisation } from './known.ts'
import type { OrganisationKind } from './organisation.ts'
import { tokensOf } from './tokens.ts'

/** What sort of body a name names: by the list of known ones, by who it belongs to, by its head word. */
export function kindOf(name: string, lexicon: Lexicon): OrganisationKind {
  const known = knownOrganisation(name, lexicon)
  if (known) return known.kind
  const tokens = tokensOf(name, lexicon)
  const heads = tokens.flatMap((_, index) => headAt(tokens, index, lexicon) ?? [])
  // "Central Bank" is one head, and not a bank's as well.
  const apart = heads.filter(({ first }, n) => !heads.slice(0, n).some(({ last }) => last >= first))
  const main = mainHead(apart, lexicon)
  if (main) return kindOfHead(main, name, lexicon)
  return says(lexicon, 'organisations', 'local-government', name) ? 'government' : 'other'
}

/** The first head that goes on with "of" or the like, otherwise the last. */
function mainHead(heads: readonly Head[], lexicon: Lexicon): Head | undefined {
  const company = heads.find((head) => head.kind === 'company')
  return company ?? heads.find((head) => inList(lexicon, 'takes-complement', head.word)) ?? heads.at(-1)
}

/** Kinds that a body of the UN or the EU keeps. */
const ownKinds: ReadonlySet<OrganisationKind> = new Set(['programme', 'team', 'company', 'academic'])

/** A body built on this head; one of the UN or the EU is intergovernmental unless it is a programme, a team or a union of people. */
export function kindOfHead(head: Head, name: string, lexicon: Lexicon): OrganisationKind {
  const apart = ownKinds.has(head.kind) || isOfPeople(head, name, lexicon)
  if (!apart && belongsToStates(name, lexicon)) return 'intergovernmental'
  const sent = inList(lexicon, 'stationed-heads', head.word.split(' ').at(-1) ?? '')
  if (sent && isSentToStates(name, lexicon)) return 'government'
  if (head.kind === 'company' && says(lexicon, 'organisations', 'public-banks', name))
    return 'intergovernmental'
  return isOfPeople(head, name, lexicon) ? 'ngo' : head.kind
}

/** "European Lamp Makers' Association", "Nordic Students' Union": those who join are people, wherever they are from. */
function isOfPeople(head: Head, name: string, lexicon: Lexicon): boolean {
  if (head.kind === 'intergovernmental') return says(lexicon, 'organisations', 'unions-of-people', name)
  return head.kind === 'ngo' && inList(lexicon, 'heads-of-people', head.word)
}

/** "Permanent Mission of Norvane to the UN": whom a state sends to a body of states is its own. */
function isSentToStates(name: string, lexicon: Lexicon): boolean {
  const words = name.split(' ')
  return [1, 2, 3].some((count) => {
    const to = words.slice(-count).join(' ')
    return words.length > count + 2 && knownOrganisation(to, lexicon)?.kind === 'intergovernmental'
  })
}

function belongsToStates(name: string, lexicon: Lexicon): boolean {
  const match = patternOf(lexicon, 'organisations', 'intergovernmental-words').exec(name)
  return match?.index === 0
}
