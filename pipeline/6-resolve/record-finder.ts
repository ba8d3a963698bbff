import type { BaseRecord } from '../model/record.ts'
import { firstPast } from '../text/first-past.ts'

/** Finds the record of one document whose first quote covers most of a stretch of its text; null where none overlaps. */
export function recordFinder(records: readonly BaseRecord[]): (start: number, end: number) => string | null {
  const spans = records
    .flatMap(({ id, type, evidence }) =>
      type === 'organisation' || type === 'speaker' ? [] : evidence.map(({ span }) => ({ id, span })),
    )
    .sort((a, b) => a.span[0] - b.span[0] || (a.id < b.id ? -1 : 1))
  return (start, end) => {
    let best: { readonly id: string; readonly shared: number } | null = null
    for (let at = firstEndingAfter(spans, start); at < spans.length; at++) {
      const candidate = spans[at]
      if (!candidate || candidate.span[0] >= end) break
      const shared = Math.min(end, candidate.span[1]) - Math.max(start, candidate.span[0])
      if (shared > (best?.shared ?? 0)) best = { id: candidate.id, shared }
    }
    return best?.id ?? null
  }
}

/** Quotes of a document may overlap a little: a few before the first in question are looked at as well. */
const before = 8

function firstEndingAfter(
  spans: readonly { readonly span: readonly [number, number] }[],
  offset: number,
): number {
  return Math.max(0, firstPast(spans.length, (at) => (spans[at]?.span[0] ?? 0) >= offset) - before)
}
