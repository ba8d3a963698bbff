import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import { textAt } from '../../model/span.ts'
import { endOfWords } from '../../text/end-of-words.ts'
import type { Candidate } from './candidate.ts'

/** Nobody's position and body take more characters than this: here the lines of a list ran together. */
const longest = 600

/** People without what runs on behind them; the report says how many had lost the end of their line. */
export function bounded(
  candidates: readonly Candidate[],
  doc: SegmentedDoc,
  report: Report,
): readonly Candidate[] {
  const runOn = candidates.filter(({ span: [start, end] }) => end - start > longest)
  if (runOn.length === 0) return candidates
  report(
    'warning',
    'run-on-person',
    `Unexpected names of people (${runOn.length}) with more than ${longest} characters behind them, expected position and body of one person; only the names were kept. See whether lines of a list ran together`,
  )
  return candidates.map((candidate) => (runOn.includes(candidate) ? nameOnly(candidate, doc) : candidate))
}

function nameOnly(candidate: Candidate, doc: SegmentedDoc): Candidate {
  const { span, name } = candidate
  const end = endOfWords(textAt(doc.text, span), name) ?? longest
  return { ...candidate, span: [span[0], span[0] + end], position: null, affiliation: null }
}
