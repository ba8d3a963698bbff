import type { Lexicon } from '../../model/knowledge.ts'
import { inCapitals } from '../capitals.ts'
import { type PhraseHit, phraseFinder, withoutOverlaps } from '../phrase-finder.ts'
import { listOf } from '../phrases.ts'
import { remember } from '../remember.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.ts'

/** A body that the world knows, as knowledge/ lists it: "OECD = Organisation for Economic ...". */
export interface KnownOrganisation {
  readonly kind: OrganisationKind
  readonly name: string
  readonly acronym: string | null
}

const LETTER = /[\p{L}\p{N}]/u
/** "UN-Harbour" is another body than the UN. */
const PREFIXED = /^-\p{Lu}\p{Ll}{2}/u

interface Known {
  readonly all: readonly KnownOrganisation[]
  readonly find: (text: string) => PhraseHit<KnownOrganisation>[]
  readonly byName: ReadonlyMap<string, KnownOrganisation>
  readonly acronymsOf: ReadonlyMap<string, readonly string[]>
}

const compiled = new WeakMap<Lexicon, Known>()

/** Every listed body, one entry a pair of name and short form. */
export function knownOrganisations(lexicon: Lexicon): readonly KnownOrganisation[] {
  return knownOf(lexicon).all
}

/** The listed body with this very name or short form, or null. */
export function knownOrganisation(name: string, lexicon: Lexicon): KnownOrganisation | null {
  return knownOf(lexicon).byName.get(name) ?? null
}

/** The short form of a listed body, if the text prints it anywhere. */
export function acronymIn(text: string, name: string, lexicon: Lexicon): string | null {
  const { byName, acronymsOf } = knownOf(lexicon)
  const acronyms = acronymsOf.get(byName.get(name)?.name ?? '')
  if (acronyms === undefined) return null
  if (printed.text !== text) printed = { text, words: new Map() }
  return acronyms.find((acronym) => remember(printed.words, acronym, () => hasWord(text, acronym))) ?? null
}

/** Which short forms the text asked about last has: a body may be named in it ten thousand times. */
let printed: { readonly text: string; readonly words: Map<string, boolean> } = { text: '', words: new Map() }

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true
  }
  return false
}

/** Listed bodies where they stand in a text; short forms not in lines that are all capitals. */
export function findKnown(text: string, lexicon: Lexicon): readonly PhraseHit<KnownOrganisation>[] {
  return withoutOverlaps(knownOf(lexicon).find(text)).filter(
    ({ span }) => !inCapitals(text, span) && !PREFIXED.test(text.slice(span[1], span[1] + 4)),
  )
}

function knownOf(lexicon: Lexicon): Known {
  const known = compiled.get(lexicon)
  if (known) return known
  const all = ORGANISATION_KINDS.flatMap((kind) =>
    listOf(lexicon, 'organisations', `known-${kind}`).map((line) => entryOf(line, kind)),
  )
  const byName = new Map<string, KnownOrganisation>()
  for (const entry of all) {
    for (const name of [entry.name, entry.acronym])
      if (name !== null && !byName.has(name)) byName.set(name, entry)
  }
  const acronymsOf = new Map<string, string[]>()
  for (const { name, acronym } of all)
    if (acronym !== null) remember(acronymsOf, name, () => []).push(acronym)
  const made = { all, byName, acronymsOf, find: phraseFinder([...byName], 'u') }
  compiled.set(lexicon, made)
  return made
}

function entryOf(line: string, kind: OrganisationKind): KnownOrganisation {
  const [short = '', long] = line.split(' = ')
  if (long === undefined)
    return { kind, name: short, acronym: /^[\p{Lu}\p{N}/.-]{2,}$/u.test(short) ? short : null }
  return { kind, name: long, acronym: short }
}
