import type { SegmentedDoc } from '../model/doc.ts'
import type { Role, Section } from '../model/section.ts'
import { type Span, textAt } from '../model/span.ts'
import { numberInTitle } from '../text/number-in-title.ts'
import { keyFor, phraseAt, says } from '../text/phrase-keys.ts'
import { remember } from '../text/remember.ts'
import { bareTitle } from './bare-title.ts'

/** Fewer counted headings may be parts of anything. */
const fewest = 3
/** "Tea matters" is enough said below a title that promises lessons; one word is not. */
const fewestWords = 2

const counted = /^(?:\d{1,2}|[IVX]{1,4})[.):]\s+(?=\p{L})/u

/**
 * The headings of which something before them says what each states: a title that promises so many or below which they are
 * counted ("Five things we learned …"), or a sentence right above the first ("Some things we learned:", "What have we learned?").
 */
export function announcedHeadings(doc: SegmentedDoc, role: Role): readonly Span[] {
  // A title speaks of risks in passing: "Women at risk", and its parts are counted as those of any paper.
  const anyOf = role === 'findings' ? [] : numbered(doc)
  const promised = says(doc.lexicon, 'lead-ins', role, doc.title) ? [anyOf, asMany(doc)] : []
  const rows = [...promised.filter((row) => row.length >= fewest), ...ledIn(doc, role)]
  return [...new Set(rows.flat())].flatMap((section) => {
    const { titleSpan } = section
    const start = titleSpan ? (counted.exec(textAt(doc.text, titleSpan))?.[0].length ?? 0) : 0
    return titleSpan ? [[titleSpan[0] + start, titleSpan[1]] as const] : []
  })
}

function headingsOf(doc: SegmentedDoc): readonly Section[] {
  return doc.sections.filter(
    ({ kind, title }) => kind === 'heading' && title !== doc.title && title.split(' ').length >= fewestWords,
  )
}

function numbered(doc: SegmentedDoc): readonly Section[] {
  return headingsOf(doc).filter(
    ({ titleSpan, title }) =>
      titleSpan !== null &&
      counted.test(textAt(doc.text, titleSpan)) &&
      title.split(' ').length > fewestWords,
  )
}

/** The headings side by side of which there are as many as the title says: "Four lessons from the piers". */
function asMany(doc: SegmentedDoc): readonly Section[] {
  const number = numberInTitle(doc.title, doc.lexicon)
  return [...rowsOf(doc).values()].find((row) => row.length === number) ?? []
}

/** The headings from one right below a sentence that leads into them, up to the end of their row. */
function ledIn(doc: SegmentedDoc, role: Role): readonly (readonly Section[])[] {
  // A sentence speaks of problems in passing ("Problem-solving has three steps:").
  if (role === 'findings') return []
  return [...rowsOf(doc).values()].flatMap((row) => {
    const first = row.findIndex((section) => leadsTo(doc, section) === role)
    const led = first < 0 ? [] : row.slice(first)
    // "Background" right below the question answers something else first.
    const aside = says(doc.lexicon, 'findings', 'aside', bareTitle(led[0]?.title ?? ''))
    return led.length >= 2 && !aside ? [led] : []
  })
}

function leadsTo(doc: SegmentedDoc, { blocks }: Section): string | null {
  const above = doc.blocks[blocks[0] - 1]
  const text = above?.kind === 'paragraph' ? textAt(doc.text, above.span) : ''
  const [sentence = ''] = /[^.!?]{3,200}[:：?]\s*$/u.exec(text) ?? []
  return sentence === '' ? null : keyFor(doc.lexicon, 'lead-ins', sentence)
}

const rows = new WeakMap<SegmentedDoc, ReadonlyMap<string, readonly Section[]>>()

/** Headings of one level in one part. Those that only say what stands below them ("Conclusion") are none. */
function rowsOf(doc: SegmentedDoc): ReadonlyMap<string, readonly Section[]> {
  return remember(rows, doc, () => {
    const found = new Map<string, Section[]>()
    for (const section of headingsOf(doc))
      if (!isKnown(section, doc))
        remember(found, `${section.parent} ${section.level}`, () => []).push(section)
    return found
  })
}

function isKnown({ title }: Section, { lexicon }: SegmentedDoc): boolean {
  const key = keyFor(lexicon, 'roles', title)
  const words = key === null ? null : phraseAt(lexicon, 'roles', key, title)
  return words !== null && (words[1] - words[0]) * 2 >= title.length
}
