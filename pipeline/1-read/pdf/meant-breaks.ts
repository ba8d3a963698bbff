import { greatest } from '../../text/extremes.ts'
import type { Edges } from './edges.ts'
import { firstWordWidth, isBold, startsNew } from './line-looks.ts'
import { type Line, leadsToPage, textOf } from './lines.ts'

/** Whether the end of each line was meant; the last is always false. */
export function breaksOf(group: readonly Line[], edges: Edges): boolean[] {
  const own = greatest(group.map((line) => line.right))
  return group.map((line, i) => meantEnd(line, group[i + 1], edges, own, group.length))
}

/** A line that ends with one of these reads on. */
const goesOn: ReadonlySet<string> = new Set(['-', '\u2010', '\u00AD', '/'])

/** Whether somebody meant the line to end here: the next line's first word had room, and it does not read on. */
function meantEnd(line: Line, next: Line | undefined, edges: Edges, own: number, count: number): boolean {
  if (!next) return false
  const text = textOf(line)
  if (goesOn.has(text.slice(-1))) return false
  const word = firstWordWidth(next) + line.size * 0.45
  if (leadsToPage(line)) return true
  const full = edges.right - line.right < word
  // A sentence in bold that fills its line leads into the text; a title does not end as a sentence does.
  const leadsIn = full && isBold(line) && /[.!?]["'\u201D\u2019)]*$/.test(text)
  if (isBold(line) !== isBold(next) && startsNew(next) && !leadsIn) return true
  const reads = /^\p{Ll}/u.test(next.words[0]?.text ?? '') && !/[.:;!?]$/.test(text)
  if (reads || full) return false
  if (own - line.right > word) return true
  const narrow = own - edges.left < (edges.right - edges.left) * 0.7
  return narrow && count < 6
}
