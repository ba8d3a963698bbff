import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { firstPast } from '../first-past.ts'
import { grammarSource } from '../grammar.ts'
import { perLexicon } from '../per-lexicon.ts'
import { type PhraseHit, phraseFinder, withoutOverlaps } from '../phrase-finder.ts'
import { listOf, phrasePattern } from '../phrases.ts'
import { wordSet } from '../word-set.ts'
import { nameAt } from './name.ts'
import { PERSON_ROLES, type PersonRole } from './person.ts'
import { titlesAt } from './titles.ts'

/** A printed label ("Moderator:", "Opening remarks by") with a name behind it. */
export interface RoleLabel {
  readonly span: Span
  readonly role: PersonRole
  /** Where the name begins. */
  readonly next: number
}

type Finder = (text: string) => PhraseHit<PersonRole>[]
const finders = new WeakMap<Lexicon, Finder>()

/** "Speaker 2 (online):", "Chair –": number, bracket and mark behind a label. */
const MARK =
  /^(?:\s*\d{1,2}|\s\p{Lu}(?=\s*[:–—]))?(?:\s*\([^)\n]*\))?(?:\s*[:：|]\s*|\s*[–—]\s*|\s+-\s+|\s*\n\s*)/u

/** Role labels of a line before which no other word of the name stands, in order. */
export function roleLabels(line: string, lexicon: Lexicon): readonly RoleLabel[] {
  const labels = withoutOverlaps(finderFor(lexicon)(line)).flatMap(({ span, value: role }) => {
    const next = nameStart(line, span, lexicon)
    return next !== null && nameAt(line, next, lexicon, true) ? [{ span, role, next }] : []
  })
  // "remarks" and "by" in "remarks by Ann Roe" are one.
  return labels.filter(({ next }, n) => labels[n - 1]?.next !== next)
}

/** The role when the words are just a role's label ("moderator", "Session Chair"), otherwise null. */
export function roleNamed(words: string, lexicon: Lexicon): PersonRole | null {
  const bare = words.trim().replace(/[.:]+$/u, '')
  const hit = withoutOverlaps(finderFor(lexicon)(bare))[0]
  return hit && hit.span[0] === 0 && hit.span[1] === bare.length ? hit.value : null
}

/** The role that is named last in words that lead to people ("six keynote speakers have been here:"), if one is. */
export function lastRole(words: string, lexicon: Lexicon): PersonRole | null {
  return withoutOverlaps(finderFor(lexicon)(words)).at(-1)?.value ?? null
}

/** Whether a word of a role stands anywhere in the text. Where none does, nobody in it has one. */
export function namesRole(text: string, lexicon: Lexicon): boolean {
  return finderFor(lexicon)(text).length > 0
}

/**
 * Whether a word of a role stands in a stretch of a text, cut where words end. The text is looked through once: most of its
 * lines and sentences name no role.
 */
export function namesRoleAt(text: string, span: Span, lexicon: Lexicon): boolean {
  if (text !== looked.text || lexicon !== looked.lexicon)
    looked = { text, lexicon, starts: finderFor(lexicon)(text).map((hit) => hit.span[0]) }
  const { starts } = looked
  const next = starts[firstPast(starts.length, (at) => (starts[at] ?? 0) >= span[0])]
  const may = (next !== undefined && next < span[1]) || atEdge(lexicon).test(textAt(text, span))
  return may && namesRole(textAt(text, span), lexicon)
}

/** Labels that only count where a stretch begins or ends: "By Jane Roe". */
const atEdge = perLexicon((lexicon) =>
  phrasePattern(
    labelsOf(lexicon)
      .map(([label]) => label)
      .filter((label) => label.startsWith('^') || label.endsWith('$')),
  ),
)

let looked: {
  readonly text: string
  readonly lexicon: Lexicon | null
  readonly starts: readonly number[]
} = {
  text: '',
  lexicon: null,
  starts: [],
}

function nameStart(line: string, span: Span, lexicon: Lexicon): number | null {
  const behind = line.slice(span[1])
  const mark = MARK.exec(behind) ?? (span[0] === 0 ? /^,\s+(?=\p{Lu})/u.exec(behind) : null)
  if (mark) return pastArticle(line, span[1] + mark[0].length, lexicon)
  // "Opening remarks" by somebody, "a panel" with them.
  const by = /^\s+(\p{L}+)\s+/u.exec(behind)
  if (by && wordSet(lexicon, 'people', 'by-words').has(by[1]?.toLowerCase() ?? ''))
    return pastArticle(line, span[1] + by[0].length, lexicon)
  const last = line.slice(span[0], span[1]).split(/\s/u).at(-1) ?? ''
  const space = /^\s+(?:["“]\s*)?/u.exec(behind)?.[0].length ?? 0
  if (space > 0 && span[0] === 0 && titlesAt(line, span[1] + space, lexicon)?.office === false)
    return span[1] + space
  return space > 0 && wordSet(lexicon, 'people', 'by-words').has(last.toLowerCase())
    ? pastArticle(line, span[1] + space, lexicon)
    : null
}

/** "Presided by the Honourable", "Présidé par le Général": an article before a rank. */
function pastArticle(line: string, at: number, lexicon: Lexicon): number {
  return at + (article(lexicon).exec(line.slice(at))?.[0].length ?? 0)
}

const article = perLexicon(
  (lexicon) =>
    new RegExp(`^${grammarSource(lexicon, 'name-articles', 'organisations')}(?:\\s+|['’])(?=\\p{L})`, 'u'),
)

function finderFor(lexicon: Lexicon): Finder {
  const finder = finders.get(lexicon) ?? phraseFinder(labelsOf(lexicon))
  finders.set(lexicon, finder)
  return finder
}

function labelsOf(lexicon: Lexicon): [string, PersonRole][] {
  return PERSON_ROLES.flatMap((role) =>
    listOf(lexicon, 'people', `role-${role}`).map((label): [string, PersonRole] => [label, role]),
  )
}
