import type { ClassifiedDoc } from '../model/doc.ts'
import type { Role, Section } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { keyFor, phraseAt } from '../text/phrase-keys.ts'
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
  // The name of the document says what all of it is about, and "Align with business goals" is advice, no list of goals.
  const isName = doc.titleSpan !== null && span[0] === doc.titleSpan[0] && span[1] === doc.titleSpan[1]
  const named = isName && !lists && title.split(' ').length > 3
  // So does what stands above the name, and "Terms of reference": it says what the paper is, not what follows.
  const above = doc.titleSpan !== null && span[1] <= doc.titleSpan[0]
  const short = title.split(' ').length <= 14
  const said = short && (!named || isAllLessons(title, doc)) ? roleOf(title, doc, kind === 'run-in') : null
  const kindOfPaper =
    said === 'objectives' ? above || (isName && title.includes(' ')) : above && said === 'background'
  const role = kindOfPaper ? null : said
  const words = role === null ? null : phraseAt(doc.lexicon, 'roles', role, title)
  return { role, share: words ? (words[1] - words[0]) / title.length : 0 }
}

/** "Lessons learned (2031)": a name that says hardly more than what stands below it. */
function isAllLessons(title: string, { lexicon }: ClassifiedDoc): boolean {
  const words = phraseAt(lexicon, 'roles', 'lessons', title)
  return words !== null && words[0] === 0 && words[1] * 2 >= title.length
}

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

/**
 * What a heading says its part is for. The words that say so must be a good share of it for narrow roles, and most of it
 * where the heading is itself advice: "Assess organizational objectives" heads no list of objectives.
 */
function roleOf(title: string, doc: ClassifiedDoc, runIn: boolean): Role | null {
  const role = keyFor(doc.lexicon, 'roles', title) as Role | null
  if (role === null) return null
  const words = phraseAt(doc.lexicon, 'roles', role, title)
  const share = words ? (words[1] - words[0]) / title.length : 0
  // Words before a colon are often the beginning of a sentence ("Participants were divided: …").
  if (runIn && share < 0.5) return null
  const leads = words !== null && /(?:^|:\s*)$/u.test(title.slice(0, words[0]))
  if (narrow.has(role) && share < 0.3 && !leads) return null
  return share < 0.6 && title.split(' ').length >= 2 && isImperative(title, doc.lexicon) ? null : role
}
