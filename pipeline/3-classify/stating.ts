import type { CleanDoc, Genre } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { textAt } from '../model/span.ts'
import { foldSpace } from '../text/fold.ts'
import { countsIn, keyFor, says } from '../text/phrase-keys.ts'
import { advising } from './advising.ts'
import { stating, statingHeadings } from './stating-headings.ts'
import { isTreatise } from './treatise.ts'

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
type Wanted = 'much' | 'by-length' | 'by-form'
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
  const advice = advising(doc, lexicon)
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
    part('advising', advice) +
    part('treatise', treatise ? 1 : 0)
  // In a short story people say what they should do: only its build, a meeting it tells of, or long sentences make it a paper.
  const built = headings.length + leadIns.length + occasions + advice > 0 || titled || treatise
  const least = treatise && wanted === 'by-form' ? enough.treatise : enoughFor(doc.text.length)
  if (sum < (wanted === 'much' || !built ? enough.long : least)) return null
  return titled || occasions > 0 || doc.text.length >= short ? 'report' : 'brief'
}

function enoughFor(length: number): number {
  return enough.none + (enough.long - enough.none) * Math.min(1, length / long)
}

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
