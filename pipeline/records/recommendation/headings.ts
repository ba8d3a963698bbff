import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { isImperative, isQuestion } from '../../text/sentence-form.ts'
import { isMinutes } from '../minutes.ts'

/**
 * Headings in the imperative above running text ("Build capacity for …") in reports and briefs, where at least two of
 * them stand side by side: one alone is a title, several are the advice itself. In minutes they are what was dealt with.
 */
export function adviceHeadings(doc: SegmentedDoc): readonly Sighting[] {
  if ((doc.genre !== 'report' && doc.genre !== 'brief') || isMinutes(doc)) return []
  const imperative = doc.sections.filter(
    (section) =>
      section.kind === 'heading' &&
      section.title !== doc.title &&
      !isQuestion(section.title) &&
      section.title.split(' ').length >= 4 &&
      isImperative(section.title, doc.lexicon),
  )
  return imperative
    .filter(
      (section) =>
        imperative.filter((other) => other.parent === section.parent && other.level === section.level)
          .length >= 2,
    )
    .flatMap((section) => (section.titleSpan ? [section.titleSpan] : []))
    .map((span) => ({
      type: 'recommendation',
      spans: [span],
      fields: { addressee: null },
      rule: 'recommendation/imperative-heading',
      confidence: 0.7,
    }))
}
