import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findCountries } from '../../text/countries.ts'
import { foldSpace } from '../../text/fold.ts'
import { lastRole, roleNamed } from '../../text/people/labels.ts'
import { nameSource } from '../../text/people/name-source.ts'
import { kindOfPart } from '../../text/people/part-kind.ts'
import { hasKnownGiven, looksLikeName, type PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { remember } from '../../text/remember.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Candidate, givenKnown } from './candidate.ts'
import { inToldList } from './told-list.ts'

/** So many items of one list that are a name and a body in brackets say what all of them are; fewer may be anything. */
const fewest = 4

/** How many of a list must have a given name that is known. */
const share = 1 / 3

const nickname = '\\(\\p{Lu}\\p{L}+\\)'

/** "Ann Roe (Harbour College)", "Ann Roe, chair (Harbour College) *": a name, what somebody is, a body, and a mark behind it. */
const shape = perLexicon(
  (lexicon) =>
    new RegExp(
      `^\\s*(${nameSource(lexicon, 4, nickname)})(?:,\\s+([^,;:.()]{3,40}))?\\s+\\(([^()]{2,90})\\)\\s*[*†‡+]?\\s*$`,
      'u',
    ),
)

/** Who sits on a body or came, where a list without a heading for people is nothing but names with bodies in brackets. */
export function inMembership(doc: SegmentedDoc): readonly Candidate[] {
  return listsOf(doc).flatMap((items) => {
    const told = inToldList(doc, items)
    if (told.length > 0) return told
    const role = roleAbove(doc, items)
    const members = items.flatMap((span) => memberAt(doc, span, role) ?? [])
    const named = members.filter(({ confidence }) => confidence > givenKnown).length
    const enough = members.length >= fewest && members.length === items.length
    return enough && named >= members.length * share
      ? members.map((member) => ({ ...member, confidence: 0.9 }))
      : []
  })
}

/** The outermost items of each list, as spans. */
function listsOf({ blocks }: SegmentedDoc): readonly (readonly Span[])[] {
  const lists = new Map<number, Span[]>()
  for (const { kind, level, list, span } of blocks) {
    if (kind !== 'item' || list === undefined || level > 1) continue
    remember(lists, list, () => []).push(span)
  }
  return [...lists.values()]
}

/** As what the sentence above a list names those in it ("The panellists were:"); who chaired them is named in such a sentence by the way. */
function roleAbove(doc: SegmentedDoc, items: readonly Span[]): PersonRole {
  const above = doc.sections.find(
    ({ kind, blocks }) => kind === 'lead-in' && doc.blocks[blocks[0]]?.span[0] === items[0]?.[0],
  )
  const role = above ? lastRole(above.title, doc.lexicon) : null
  return role === null || role === 'chair' ? 'participant' : role
}

function memberAt(doc: SegmentedDoc, span: Span, usual: PersonRole): Candidate | null {
  const words = textAt(doc.text, span)
  const match = shape(doc.lexicon).exec(words)
  const [whole = '', name = '', told, body = ''] = match ?? []
  if (!match || isPlaceAlone(body, doc) || isOffice(name, doc) || hasKnownGiven(body, doc.lexicon))
    return null
  const start = span[0] + whole.indexOf(name)
  const role = told === undefined ? null : roleNamed(told, doc.lexicon)
  // "Ann Roe (Secretary)"
  const isPost = told === undefined && officesIn(body, doc).every(Boolean)
  // "Ann Roe, Harbour College (Lamps)": what she works on there.
  const from = told !== undefined && isBody(told, body, doc) ? told : body
  return {
    span: [start, span[0] + whole.lastIndexOf(')') + 1],
    name: foldSpace(name),
    honorific: null,
    role: role ?? usual,
    position: isPost
      ? foldSpace(body)
      : role === null && told !== undefined && from !== told
        ? foldSpace(told)
        : null,
    affiliation: isPost ? null : foldSpace(from),
    rule: 'member',
    confidence: looksLikeName(name, doc.lexicon),
  }
}

/** A unit, too, is where somebody is from where the bracket behind it names no body. */
function isBody(told: string, bracket: string, { lexicon }: SegmentedDoc): boolean {
  const kind = kindOfPart(told, lexicon)
  return kind === 'body' || (kind === 'unit' && kindOfPart(bracket, lexicon) !== 'body')
}

/** "Port Elin (Kenya)" may be a town: a country alone is no body that somebody comes from. */
function isPlaceAlone(body: string, { lexicon }: SegmentedDoc): boolean {
  return findCountries(body, lexicon.lists['countries'] ?? {}, lexicon).some(
    ({ span }) => span[1] - span[0] >= body.length,
  )
}

/** "Deputy Minister (Ports)" is an office. */
function isOffice(name: string, doc: SegmentedDoc): boolean {
  return officesIn(name, doc).some(Boolean)
}

/** Of each word, whether offices are told with it. */
function officesIn(words: string, { lexicon }: SegmentedDoc): readonly boolean[] {
  const offices = ['position-words', 'position-modifiers'].map((key) => wordSet(lexicon, 'people', key))
  return words.split(/\s+/u).map((part) => offices.some((known) => known.has(part)))
}
