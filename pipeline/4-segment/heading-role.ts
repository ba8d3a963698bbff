import type { ClassifiedDoc } from '../model/doc.ts'
import type { Role, Section } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { foldKey, foldSpace } from '../text/fold.ts'
import { keyFor, phraseAt, says } from '../text/phrase-keys.ts'
import { isImperative } from '../text/sentence-form.ts'

interface Heading {
  readonly role: Role | null
  /** How much of the heading its words for the role are, 0 to 1. */
  readonly share: number
}

/**
 * What the words at `span` say that stands below them, and how much of them says so. `lists` where a list stands right below
 * the title of a slide.
 */
export function headingRole(doc: ClassifiedDoc, kind: Section['kind'], span: Span, lists: boolean): Heading {
  const title = foldSpace(textAt(doc.text, span)).replace(numbering, '')
  // The name of the document, however often it is printed, says what all of it is about, and "Align with business goals" is
  // advice, no list of goals.
  const isName = doc.titleSpan !== null && foldKey(textAt(doc.text, span)) === foldKey(doc.title)
  const named = isName && !lists
  // So does what stands above the name, and "Terms of reference": it says what the paper is, not what follows.
  const above = doc.titleSpan !== null && span[1] <= doc.titleSpan[0]
  const short = title.split(' ').length <= 14
  const told = short ? roleOf(title, doc, kind === 'run-in') : null
  const said = told !== null && named && !isAllOf(told, title, doc) ? null : told
  const kindOfPaper =
    said === 'objectives' ? above || (isName && title.includes(' ')) : above && said === 'background'
  const role = kindOfPaper ? null : said
  const words = role === null ? null : phraseAt(doc.lexicon, 'roles', role, title)
  return { role, share: words ? (words[1] - words[0]) / title.length : 0 }
}

/**
 * "Lessons learned (2031)", "Summary of recommendations": a name that says hardly more than what stands below it. "The Lamp
 * Maker's Dilemma" says more.
 */
function isAllOf(role: Role, title: string, { lexicon }: ClassifiedDoc): boolean {
  const words = phraseAt(lexicon, 'roles', role, title)
  if (words === null) return false
  const most = (words[1] - words[0]) * 2 >= title.length
  if (title.split(' ').length <= 3) return most || opens(title, words[0])
  return role === 'lessons' && words[0] === 0 && most
}

/** Whether words at `start` are the first, or the first behind a colon. */
const opens = (title: string, start: number) => /(?:^|:\s*)$/u.test(title.slice(0, start))

/** "II. ", "2.1 ": what counts headings and says nothing. */
export const numbering = /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)]?|[A-Z][.)])\s+/u

/** Roles of people and back matter: one such word in a long heading ("from consumers to contributors") is no such list. */
export const narrow: ReadonlySet<Role> = new Set<Role>([
  'speakers',
  'participants',
  'readings',
  'contents',
  'acknowledgements',
  'programme',
])

/** The least share of a title that the words of a narrow role have. */
export const leastOfNarrow = 0.3

/**
 * What a heading says its part is for. The words that say so must be a good share of it for narrow roles, and most of it
 * where the heading is itself advice: "Assess organizational objectives" heads no list of objectives.
 */
function roleOf(title: string, doc: ClassifiedDoc, runIn: boolean): Role | null {
  const role = keyFor(doc.lexicon, 'roles', title) as Role | null
  // "Lesson plan" heads no lessons that were learned.
  if (role === null || says(doc.lexicon, 'cues', 'other-heads', title)) return null
  const words = phraseAt(doc.lexicon, 'roles', role, title)
  const share = words ? (words[1] - words[0]) / title.length : 0
  // Words before a colon are often the beginning of a sentence ("Participants were divided: …").
  if (runIn && share < 0.5) return null
  const leads = words !== null && opens(title, words[0])
  if (narrow.has(role) && share < leastOfNarrow && !leads) return null
  return share < 0.6 && title.split(' ').length >= 2 && isImperative(title, doc.lexicon) ? null : role
}
