import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Dated, dated, type EventDates } from './dated.ts'
import { precision } from './day-lines.ts'

/** "Start date" and "End date", each with its date on the same line or the next. */
export function labelled(doc: SegmentedDoc): EventDates | null {
  const end = valueUnder(doc, 'end-labels')
  const period = doc.genre === 'mandate' ? valueUnder(doc, 'period-labels') : null
  const start = valueUnder(doc, 'start-labels') ?? (period?.date.end ? period : null)
  if (!start) return null
  return {
    start: start.date.start,
    end: end?.date.start ?? start.date.end,
    inferred: false,
    line: start.line,
    rule: 'labelled-dates',
    confidence: 0.93,
  }
}

function valueUnder(doc: SegmentedDoc, list: string): Dated | null {
  const lines = doc.blocks.flatMap((block, at) =>
    block.lines.map((span): { span: Span; text: string; at: number } => ({
      span,
      text: doc.text.slice(...span).trim(),
      at,
    })),
  )
  for (const [n, line] of lines.entries()) {
    if (line.text.length > 60 || !patternOf(doc.lexicon, 'events', list).test(line.text)) continue
    const next = lines[n + 1]
    const found = [line, ...(next && next.text.length <= 40 ? [next] : [])].flatMap((one) =>
      dated(doc, one, (date) => date.yearKnown && precision(date.start) >= 2),
    )[0]
    if (found) return found
  }
  return null
}
