import type { Block, ClassifiedDoc, Role, Section } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { grammarSource, withoutArticle } from '../text/grammar.ts'
import { perLexicon } from '../text/per-lexicon.ts'
import { keyFor, phraseAt } from '../text/phrase-keys.ts'
import { isImperative } from '../text/sentence-form.ts'
import { leadingTime } from '../text/times.ts'
import { isStoppedHead } from './stopped-head.ts'

/** A block, or the beginning of one, that opens a section. */
export interface Opener {
  readonly kind: Section['kind']
  readonly titleSpan: Span
  /** 1 the outermost. Headings made of words weigh less than real ones, so that they nest below them. */
  readonly level: number
  readonly role: Role | null
  /** How much of the heading its words for the role are, 0 to 1. */
  readonly share: number
}

/** The outermost first. From `labelled` on sections are headed by labels, not by headings. */
export const levels = { slide: 3, strong: 7, labelled: 8 } as const

/** What section `block` opens, if any. */
export function openerOf(
  doc: ClassifiedDoc,
  block: Block,
  above: Block | undefined,
  below: Block | undefined,
): Opener | null {
  const text = textAt(doc.text, block.span)
  if (leadingTime(text, doc.lexicon) !== null || block.kind === 'row' || block.kind === 'note') return null
  if (block.place.slide !== undefined && block.place.slide !== above?.place.slide)
    return opener(doc, 'slide', block.span, levels.slide, listsBelow(doc, block, below))
  if (block.kind === 'heading') return opener(doc, 'heading', block.span, block.level)
  if (block.kind === 'paragraph' && isStrong(block, text))
    return opener(doc, 'heading', block.span, levels.strong)
  if (block.kind === 'paragraph' && isLabel(doc, block, below, text))
    return opener(doc, 'heading', block.span, levels.labelled)
  if (block.kind === 'item' && isCountedHead(doc, block, below, text)) {
    const counted = opener(doc, 'heading', block.span, levels.labelled)
    // "3. Review of Agenda" heads a part of minutes, no programme: the next such line may not be seen to end it.
    return counted.role !== null && narrow.has(counted.role) ? { ...counted, role: null, share: 0 } : counted
  }
  return null
}

/** A section that lasts for one block: bold or colon-ended words that begin it, such as "**USAID** discussed …". */
export function runInOf(doc: ClassifiedDoc, block: Block): Opener | null {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return null
  const strong = block.runs.find((run) => run.kind === 'strong' && run.span[0] === block.span[0])
  if (strong && strong.span[1] < block.span[1])
    return opener(doc, 'run-in', trimmed(doc.text, strong.span), 0)
  const label = /^(\p{Lu}[\p{L}\p{N} ,/&’'()°º#-]{1,60}?)\s*:\s/u.exec(textAt(doc.text, block.span))
  return label ? opener(doc, 'run-in', [block.span[0], block.span[0] + (label[1] ?? '').length], 0) : null
}

/** Whether a list, or what leads into one, stands on the slide right below its title: even the first slide is then about that. */
function listsBelow({ text }: ClassifiedDoc, { place }: Block, below: Block | undefined): boolean {
  if (below === undefined || below.place.slide !== place.slide) return false
  return below.kind === 'item' || /[:：]\s*$/u.test(textAt(text, below.span))
}

function opener(doc: ClassifiedDoc, kind: Opener['kind'], span: Span, level: number, lists = false): Opener {
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
  return { kind, titleSpan: span, level, role, share: words ? (words[1] - words[0]) / title.length : 0 }
}

/** "Lessons learned (2031)": a name that says hardly more than what stands below it. */
function isAllLessons(title: string, { lexicon }: ClassifiedDoc): boolean {
  const words = phraseAt(lexicon, 'roles', 'lessons', title)
  return words !== null && words[0] === 0 && words[1] * 2 >= title.length
}

/** All of a short block is bold: a heading that somebody set by hand. */
function isStrong(block: Block, text: string): boolean {
  if (text.length > 160 || /[.;]$/u.test(text)) return false
  const strong = block.runs
    .filter((run) => run.kind === 'strong')
    .reduce((sum, run) => sum + run.span[1] - run.span[0], 0)
  return strong >= text.replace(/[\s:]+$/u, '').length * 0.95
}

function isShortLine({ lines }: Block, text: string): boolean {
  return lines.length === 1 && text.length <= 70 && !/[.;,!]$/u.test(text) && /^[\p{Lu}\d¿]/u.test(text)
}

/** "To the Ministry of Finance", "For donors": whom the list below is told. */
const toWhom = perLexicon(
  (lexicon) => new RegExp(`^${grammarSource(lexicon, 'to-whom')}\\s+(?:[\\p{Lu}]|\\p{L}{3})`, 'iu'),
)

/**
 * A short line of its own whose words are those of a known heading, or that names who is told the list below it, or that ends
 * in a colon above a paragraph or list.
 */
function isLabel(doc: ClassifiedDoc, block: Block, below: Block | undefined, text: string): boolean {
  if (!isShortLine(block, text)) return isStoppedHead(doc, block)
  const bare = text.replace(numbering, '')
  const words = bare.split(/\s+/u).length
  if (/:$/u.test(text)) return words <= 9 && below?.kind === 'paragraph' && !text.slice(0, -1).includes(':')
  if (below?.kind === 'item' && words <= 10 && toWhom(doc.lexicon).test(text)) return true
  return words <= (bare.endsWith('?') ? 12 : 7) && isHead(doc, withoutArticle(bare, doc.lexicon))
}

/** "2. Lessons learned" above a list that counts anew, or above text: a heading that looks like an item. A contents list has the next such line below it. */
function isCountedHead(doc: ClassifiedDoc, block: Block, below: Block | undefined, text: string): boolean {
  if (!/^\d|^[IVX]+\b/u.test(block.marker ?? '') || below === undefined || doc.genre === 'agenda')
    return false
  const under = textAt(doc.text, below.span)
  const full = under.split(/\s+/u).length >= 5
  // "3) Agreement on standards" above a paragraph: whatever its words, what stands below is no item of its list.
  if (below.kind === 'paragraph')
    return (
      isShortLine(block, text) &&
      text.split(/\s+/u).length <= 8 &&
      /[.!?:]["”’)\]]*$/u.test(under) &&
      (full || isLabel(doc, block, below, text))
    )
  if (!full) return false
  const anew =
    below.level > block.level || !/\d/u.test(below.marker ?? '') || /^1\b/u.test(below.marker ?? '')
  return below.kind === 'item' && anew && isLabel(doc, block, below, text)
}

/** "II. ", "2.1 ": what counts headings and says nothing. */
const numbering = /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)]?|[A-Z][.)])\s+/u

/** Whether words are those of a known heading. */
function isHead(doc: ClassifiedDoc, text: string): boolean {
  const said = roleWords(doc, 'roles', text) ?? roleWords(doc, 'mixed-roles', text)
  // "Ann Roe, Chair, Introduction" is no heading: the word must lead, or be a good share of the line.
  const heads = said !== null && (said[0] === 0 || (said[1] - said[0]) / text.length >= 0.4)
  return heads && !isRunIn(text, said)
}

/** The words of a heading that say what stands below it. */
function roleWords(doc: ClassifiedDoc, file: string, text: string): Span | null {
  const key = keyFor(doc.lexicon, file, text)
  return key === null ? null : phraseAt(doc.lexicon, file, key, text)
}

/** "Chair: Jane Roe" says who chairs; "Session 3: Speakers" heads speakers. */
function isRunIn(text: string, phrase: Span | null): boolean {
  const colon = text.search(/:\s/u)
  return phrase !== null && colon >= 0 && phrase[1] <= colon
}

function trimmed(text: string, span: Span): Span {
  const words = textAt(text, span)
  return [
    span[0] + words.length - words.trimStart().length,
    span[1] - (words.length - words.replace(/[\s:.–—-]+$/u, '').length),
  ]
}

/** Roles of people and back matter: one such word in a long heading ("from consumers to contributors") is no such list. */
const narrow: ReadonlySet<Role> = new Set<Role>([
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
