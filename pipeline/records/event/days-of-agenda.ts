import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { dayHeading } from '../session/days.ts'
import type { EventDates } from './dated.ts'
import { yearOf } from './years.ts'

/** The first and the last day of an agenda by the headings of its days. */
export function ofDays(doc: SegmentedDoc): EventDates | null {
  if (doc.genre !== 'agenda') return null
  const spans = doc.blocks.flatMap((block) => block.cells ?? block.lines)
  const days = spans
    .flatMap((span, at) => {
      const text = foldSpace(textAt(doc.text, span))
      const date = dayHeading(text, doc.lexicon)?.date
      if (!date) return []
      const year = date.yearKnown ? null : yearOf(doc, date.start)
      if (!date.yearKnown && year === null) return []
      const start = year === null ? date.start : date.start.replace(/^-/u, String(year))
      return [{ line: { span, text, at }, start, inferred: year !== null }]
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return null
  const end = last.start === first.start ? null : last.start
  const { start, line, inferred } = first
  return { start, end, inferred, line, rule: 'dated-days', confidence: inferred ? 0.8 : 0.9 }
}
