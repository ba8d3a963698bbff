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
