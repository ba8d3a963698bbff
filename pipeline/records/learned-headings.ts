import type { SegmentedDoc } from '../model/doc.ts'
import { type Span, textAt } from '../model/span.ts'
import { asks } from '../text/asks.ts'
import { says } from '../text/phrase-keys.ts'
import { statedHeadings } from './stated-headings.ts'

/** Headings that state what was learned. */
export function learnedHeadings(doc: SegmentedDoc): readonly Span[] {
  return statedHeadings(doc, 'lessons').filter((span) => !isAdvice(span, doc))
}

/** Those of them that say what should be done, below a title that promises takeaways and does not call them lessons. */
export function adviceAmongHeadings(doc: SegmentedDoc): readonly Span[] {
  return statedHeadings(doc, 'lessons').filter((span) => isAdvice(span, doc))
}

function isAdvice(span: Span, { title, text, lexicon }: SegmentedDoc): boolean {
  return (
    says(lexicon, 'lead-ins', 'lessons', title) &&
    !says(lexicon, 'cues', 'called-lessons', title) &&
    asks(textAt(text, span), lexicon)
  )
}
