import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { firstPast } from '../first-past.ts'
import { perLexicon } from '../per-lexicon.ts'
import { phraseFinder, withoutOverlaps } from '../phrase-finder.ts'
import { listOf, phrasePattern } from '../phrases.ts'
import { nameAt } from './name.ts'
import { nameStart } from './name-start.ts'
import { PERSON_ROLES, type PersonRole } from './person.ts'

/** A printed label ("Moderator:", "Opening remarks by") with a name behind it. */
interface RoleLabel {
  readonly span: Span
  readonly role: PersonRole
  /** Where the name begins. */
  readonly next: number
}

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

const finderFor = perLexicon((lexicon) => phraseFinder(labelsOf(lexicon)))

function labelsOf(lexicon: Lexicon): [string, PersonRole][] {
  return PERSON_ROLES.flatMap((role) =>
    listOf(lexicon, 'people', `role-${role}`).map((label): [string, PersonRole] => [label, role]),
  )
}
