import type { Span } from '../../model/span.ts'
import { matchesOf } from '../matches.ts'

const before = 56
const after = 48
const figures = /\d+/gu

/** Stretches around the figures of a text, in order, merged where they meet: no date is printed without a figure. */
export function figureWindows(text: string): readonly Span[] {
  const windows: Span[] = []
  let open: [number, number] | null = null
  for (const match of matchesOf(figures, text)) {
    const from = match.index - before
    const to = match.index + match[0].length + after
    if (open && from <= open[1]) open[1] = to
    else {
      if (open) windows.push(wordWise(text, open))
      open = [from, to]
    }
  }
  if (open) windows.push(wordWise(text, open))
  return windows
}

/** Both ends moved out to the next white space, a little way at most. */
function wordWise(text: string, [from, to]: Span): Span {
  let start = Math.max(0, from)
  let end = Math.min(text.length, to)
  while (start > 0 && start > from - 24 && !/\s/u.test(text.charAt(start - 1))) start--
  while (end < text.length && end < to + 24 && !/\s/u.test(text.charAt(end))) end++
  return [start, end]
}
