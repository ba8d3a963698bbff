import type { DocumentEntry } from '../model/base.ts'
import type { Brief } from './brief.ts'
import type { Passage } from './candidates.ts'

/** How much of a document is to be read. */
export interface Extent {
  /** Pages or slides as printed, in order; empty where the document has none. */
  readonly pages: readonly string[]
  /** Whether to read all of it: what is short, or asked for on most pages. */
  readonly whole: boolean
  readonly words: number
  readonly minutes: number
}

/** Shorter documents are read as a whole. */
const SHORT = 700
/** Words that surround a passage where there are no pages to go by. */
const AROUND = 150

/** What reading these passages in their context takes. */
export function extentOf(entry: DocumentEntry, passages: readonly Passage[], brief: Brief): Extent {
  const places = passages.flatMap(({ record }) =>
    record.evidence.filter(({ document }) => document === entry.id),
  )
  const numbered = new Map(
    places.flatMap(({ page, slide }) =>
      slide !== null
        ? [[slide, String(slide)] as const]
        : page
          ? [[page.index + 1, page.label || String(page.index + 1)] as const]
          : [],
    ),
  )
  const pages = [...numbered].sort(([a], [b]) => a - b).map(([, label]) => label)
  const own = places.reduce((sum, { quote }) => sum + quote.split(/\s+/u).length + AROUND, 0)
  const words = entry.pages && pages.length > 0 ? Math.ceil((entry.words / entry.pages) * pages.length) : own
  const whole = entry.words <= SHORT || words >= entry.words * 0.6
  const read = whole ? entry.words : words
  return { pages, whole, words: read, minutes: Math.max(1, Math.round(read / brief.wordsPerMinute)) }
}
