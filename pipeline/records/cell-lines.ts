import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'

/** The lines of a cell of a row, cut to it; the cell itself where no line of the row reaches into it. A link is not broken by them. */
export function cellLines({ lines, runs }: Block, [start, end]: Span): readonly Span[] {
  const reach = lines.filter(([from, to]) => from < end && to > start)
  if (reach.length === 0) return [[start, end]]
  const links = runs.filter(({ kind, span }) => kind === 'link' && span[0] < end && span[1] > start)
  const own: Span[] = []
  let link = 0
  for (const [from, to] of reach) {
    const line: Span = [Math.max(from, start), Math.min(to, end)]
    const last = own.at(-1)
    while ((links[link]?.span[1] ?? Infinity) <= line[0]) link++
    if (last && (links[link]?.span[0] ?? Infinity) < line[0]) own.splice(-1, 1, [last[0], line[1]])
    else if (line[1] > line[0]) own.push(line)
  }
  return own
}
