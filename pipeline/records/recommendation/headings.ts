import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Section } from '../../model/section.ts'
import { remember } from '../../text/remember.ts'
import { isImperative, isQuestion } from '../../text/sentence-form.ts'
import { isPaper } from '../is-paper.ts'
import { isMinutes } from '../minutes.ts'

/** A heading of fewer words may be a name; one beside it that says more shows that it is none. */
const telling = 4
const fewest = 2

/**
 * Headings in the imperative above running text ("Build capacity for …") in reports and briefs, where at least two of
 * them stand side by side and one says enough: one alone is a title, several are the advice itself. In minutes they are what
 * was dealt with.
 */
export function adviceHeadings(doc: SegmentedDoc): readonly Sighting[] {
  if (!isPaper(doc) || isMinutes(doc)) return []
  const rows = new Map<string, Section[]>()
  for (const section of doc.sections)
    if (advises(section, doc)) remember(rows, `${section.parent} ${section.level}`, () => []).push(section)
  return [...rows.values()]
    .filter((row) => row.length >= fewest && row.some(({ title }) => title.split(' ').length >= telling))
    .flat()
    .flatMap((section) => (section.titleSpan ? [section.titleSpan] : []))
    .map((span) => ({
      type: 'recommendation',
      spans: [span],
      fields: { addressee: null },
      rule: 'recommendation/imperative-heading',
      confidence: 0.7,
    }))
}

function advises({ kind, title }: Section, doc: SegmentedDoc): boolean {
  return kind === 'heading' && title !== doc.title && !isQuestion(title) && isImperative(title, doc.lexicon)
}
