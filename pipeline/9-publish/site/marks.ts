import type { Span } from '../../model/span.ts'

/** A span of the text that somebody points at. */
export interface Mark {
  readonly span: Span
  readonly id: string
}

/** A stretch of text and the mark over it, if any. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly id: string | null
}

/** `span` of the text cut where marks begin and end. Where marks overlap, the one that began last is on top. */
export function pieces(text: string, span: Span, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks
    .map((mark) => ({
      id: mark.id,
      start: Math.max(mark.span[0], span[0]),
      end: Math.min(mark.span[1], span[1]),
    }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => b.start - a.start || a.end - b.end)
  const cuts = [...new Set([span[0], span[1], ...inside.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  )
  const result: Piece[] = []
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [start = 0, end = 0] = [cuts[at], cuts[at + 1]]
    const id = inside.find((mark) => mark.start <= start && mark.end >= end)?.id ?? null
    const last = result.at(-1)
    if (last && last.id === id) result[result.length - 1] = { ...last, text: text.slice(last.start, end) }
    else result.push({ text: text.slice(start, end), start, id })
  }
  return result
}
