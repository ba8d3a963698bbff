import type { Section, SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { says } from '../../text/phrase-keys.ts'

/** Fewer counted headings may be parts of anything. */
const fewest = 3
/** "Tea matters" is enough said below a title that promises lessons; one word is not. */
const fewestWords = 2

const counted = /^(?:\d{1,2}|[IVX]{1,4})[.):]\s+(?=\p{L})/u

/** The headings of a paper called "Five things we learned …" or "Six lessons from …", where it counts them: each is one. */
export function countedHeadings(doc: SegmentedDoc): readonly Span[] {
  if (!says(doc.lexicon, 'lead-ins', 'lessons', doc.title)) return []
  const headings = doc.sections.flatMap((section) => {
    const at = startOf(section, doc)
    return at === null ? [] : [at]
  })
  return headings.length < fewest ? [] : headings
}

function startOf({ kind, title, titleSpan }: Section, doc: SegmentedDoc): Span | null {
  if (kind !== 'heading' || titleSpan === null) return null
  const mark = counted.exec(doc.text.slice(...titleSpan))
  const words = title.split(' ').length - 1
  return mark && words >= fewestWords ? [titleSpan[0] + mark[0].length, titleSpan[1]] : null
}
