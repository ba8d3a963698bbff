import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'

/** The lines of a cell of a row, cut to it; the cell itself where no line of the row reaches into it. */
export function cellLines({ lines }: Block, [start, end]: Span): readonly Span[] {
  const own = lines
    .filter(([from, to]) => from < end && to > start)
    .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
  return own.length > 0 ? own.filter(([from, to]) => to > from) : [[start, end]]
}
