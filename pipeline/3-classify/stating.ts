import type { CleanDoc, Genre } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { asks } from '../text/asks.ts'
import { foldSpace } from '../text/fold.ts'
import { countsIn, keyFor, says } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'
import { isImperative } from '../text/sentence-form.ts'

/** Parts that only documents have which report or advise. */
const stating: ReadonlySet<string> = new Set([
  'recommendations',
  'asked',
  'lessons',
  'commitments',
  'findings',
  'conclusions',
  'key-messages',
  'case-studies',
])

/** What a sign is worth, and how many of a sort may count. */
const worth = {
  heading: [1, 3],
  leadIn: [1.5, 2],
  sentence: [0.4, 4],
  problem: [0.2, 5],
  title: [1, 1],
  occasion: [0.5, 2],
  advising: [0.7, 3],
  treatise: [0.7, 1],
} as const

/** What the signs of a long text must come to, and those of a text of no length: a page out of a report has room for few. */
const enough = { long: 2.5, none: 1.4, treatise: 1.05 } as const
const long = 7000

/** What the signs of a document must come to: a long one's, as much as its length has room for, or less where it argues. */
export type Wanted = 'much' | 'by-length' | 'by-form'
const short = 9000

/**
 * What a document is whose names for itself say nothing: a report or a brief where enough of its headings, the sentences
 * before its lists and its wording state findings, lessons or advice; null where they do not.
 */
export function statingGenre(
  doc: CleanDoc,
  title: string,
  lexicon: Lexicon,
  wanted: Wanted = 'much',
): Genre | null {
  const texts = doc.blocks.map((block) => foldSpace(textAt(doc.text, block.span)))
  const headings = statingHeadings(doc, lexicon)
  const leadIns = texts.filter(
    (text) => /[:：]$/u.test(text) && stating.has(keyFor(lexicon, 'lead-ins', lastWords(text)) ?? ''),
  )
  const counts = countsIn(lexicon, 'cues', doc.text)
  const count = (key: string) => counts.get(key) ?? 0
  const [occasions, problems] = [count('objective-event'), count('finding')]
  const titled = says(lexicon, 'cues', 'objective-event', title)
  const advising = advisingHeadings(doc, lexicon) + advisingItems(doc, lexicon)
  const treatise = isTreatise(doc)
  const sum =
    part('heading', headings.length) +
    part('leadIn', leadIns.length) +
    part(
      'sentence',
      sentences.reduce((sum, key) => sum + count(key), 0),
    ) +
    part('problem', problems) +
    part('title', titled ? 1 : 0) +
    part('occasion', occasions) +
    part('advising', advising) +
    part('treatise', treatise ? 1 : 0)
  // In a short story people say what they should do: only its build, a meeting it tells of, or long sentences make it a paper.
  const built = headings.length + leadIns.length + occasions + advising > 0 || titled || treatise
  const least = treatise && wanted === 'by-form' ? enough.treatise : enoughFor(doc.text.length)
  if (sum < (wanted === 'much' || !built ? enough.long : least)) return null
  return titled || occasions > 0 || doc.text.length >= short ? 'report' : 'brief'
}

const isManual = ({ blocks }: CleanDoc) => blocks.some(({ kind }) => kind === 'code')

/** Whether a text argues rather than tells: some sentences, of many words on average, and none that somebody speaks. */
function isTreatise(doc: CleanDoc): boolean {
  const { blocks, text } = doc
  const prose = blocks.filter(({ kind }) => kind === 'paragraph').map(({ span }) => textAt(text, span))
  const ends = prose.reduce((sum, words) => sum + words.split(/[.!?…](?=\s|$)/u).filter(hasWords).length, 0)
  const words = prose.reduce((sum, paragraph) => sum + paragraph.split(/\s+/u).length, 0)
  const spoken = prose.filter((paragraph) => /^["“«—–]/u.test(paragraph)).length
  return !isManual(doc) && ends >= fewestSentences && words >= longSentence * ends && spoken === 0
}

const hasWords = (part: string) => /\p{L}{2}/u.test(part)
const fewestSentences = 4
const longSentence = 15

function enoughFor(length: number): number {
  return enough.none + (enough.long - enough.none) * Math.min(1, length / long)
}

/**
 * How many headings tell to do something ("Consult your neighbours first"), or long items by their first words, two or more;
 * with code between them they are the steps of a manual.
 */
function advisingHeadings(doc: CleanDoc, lexicon: Lexicon): number {
  if (isManual(doc)) return 0
  const told = doc.blocks.filter((block) => {
    const text = foldSpace(textAt(doc.text, block.span))
    const words = text.split(' ').length
    const heads = block.kind === 'heading' ? words >= 4 : block.kind === 'item' && words >= longItem
    return heads && isImperative(text, lexicon)
  }).length
  return told < 2 ? 0 : told
}

/** An item of so many words tells more than the step of a recipe. */
const longItem = 40

/** How many items of lists say what should or must be done, three or more. */
function advisingItems(doc: CleanDoc, lexicon: Lexicon): number {
  const told = doc.blocks.filter(
    ({ kind, span }) => kind === 'item' && asks(textAt(doc.text, span), lexicon),
  ).length
  return told < 3 ? 0 : told
}

const headingsOf = new WeakMap<CleanDoc, readonly string[]>()

/** The headings, and short lines that may be some, of parts which report or advise. */
export function statingHeadings(doc: CleanDoc, lexicon: Lexicon): readonly string[] {
  return remember(headingsOf, doc, () =>
    doc.blocks.flatMap((block) => {
      const text = foldSpace(textAt(doc.text, block.span))
      const head =
        block.kind === 'heading' || (block.kind !== 'item' && text.length < 60 && !/[.;,]$/u.test(text))
      const words = head ? text : (label.exec(text)?.[1] ?? '')
      return stating.has(keyFor(lexicon, 'roles', words) ?? '') ? [words] : []
    }),
  )
}

/** "Recommendation: use less oil": one or two words before a colon say what the rest of a paragraph is. */
const label = /^(\p{Lu}\p{L}+(?:\s\p{L}+)?(?:\s\d{1,2})?):\s\p{L}/u

function part(sign: keyof typeof worth, count: number): number {
  return worth[sign][0] * Math.min(worth[sign][1], count)
}

function lastWords(text: string): string {
  return text.split(' ').slice(-30).join(' ')
}

/** What only a text says that reports or advises. */
const sentences = [
  'recommendation-strong',
  'lesson',
  'finding-strong',
  'finding-position',
  'commitment-strong',
]
