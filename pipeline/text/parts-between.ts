import type { Span } from '../model/span.ts'
import { matchesOf } from './matches.ts'

/**
 * The parts of a list between its marks: of "Ann, Ben and Eva" three, the empty ones of "Ann,, Ben" among them. `marks` is global.
 * UTF-16 offsets in the list; never empty, for a list without marks is one part.
 */
export function partsBetween(list: string, marks: RegExp): readonly Span[] {
  const found = matchesOf(marks, list)
  const starts = [0, ...found.map(({ index, 0: mark }) => index + mark.length)]
  return starts.map((start, at): Span => [start, found[at]?.index ?? list.length])
}
