/** A stretch of a document's final text in UTF-16 code units: `start` inclusive, `end` exclusive. */
export type Span = readonly [start: number, end: number]

/** The words of `text` at `span`. */
export function textAt(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Whether a span shares a code unit with any of the parts. */
export function overlapsAny(span: Span, parts: readonly Span[]): boolean {
  return parts.some((part) => spansOverlap(span, part))
}

/** Whether a span lies in one of the parts, whole. */
export function liesInAny(span: Span, parts: readonly Span[]): boolean {
  return parts.some(([start, end]) => start <= span[0] && span[1] <= end)
}
