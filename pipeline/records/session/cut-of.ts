import type { Block } from '../../model/block.ts'
import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { columnsIn } from './row.ts'

/** Where the words of the entry end: at the end of bold type, or at a column mark of plain text. */
export function cutOf(doc: SegmentedDoc, block: Block, span: Span, timed: boolean, slashed: boolean): number {
  const [column, ...others] = timed ? columnsIn(doc.text, span, slashed) : []
  if (column && others.length > 0) return column[1]
  const strong = block.runs.filter(
    (run) => run.kind === 'strong' && run.span[1] > span[0] && run.span[0] < span[1],
  )
  let end = span[0]
  for (const run of strong)
    if (!/[\p{L}\p{N}]/u.test(doc.text.slice(end, run.span[0]))) end = Math.max(end, run.span[1])
  const rest = doc.text.slice(end, span[1])
  // "**Lecture:** Tides": a label, and the title behind it.
  if (/[:：]\s*$/u.test(doc.text.slice(span[0], end))) return span[1]
  const split = end > span[0] && /^\s+\p{L}/u.test(rest) && /\p{L}{2}/u.test(doc.text.slice(span[0], end))
  return split && (timed || block.kind === 'row') ? Math.min(end, span[1]) : span[1]
}
