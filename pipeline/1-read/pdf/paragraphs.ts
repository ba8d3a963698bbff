import type { Edges } from './edges.ts'
import { endsSentence, firstWordWidth, isBold, startsNew } from './line-looks.ts'
import type { Line } from './lines.ts'
import { markedLines } from './marked-lines.ts'
import { breaksOf } from './meant-breaks.ts'
import type { BodyStyle } from './style.ts'

/** Lines that belong together, before it is known what they are. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly lines: readonly Line[]
  /** Whether the line's end was meant, line by line; the last is always false. */
  readonly breaks: readonly boolean[]
  /** The first word is a bullet or number. */
  readonly marked: boolean
}

/** Paragraphs of lines that stand below each other. `edges` are the column's. */
export function paragraphsOf(lines: readonly Line[], edges: Edges, body: BodyStyle): Paragraph[] {
  const marked = markedLines(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && !marked.has(line) && continues(group, line, marked.has(group[0] as Line), edges, body))
      group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => ({
    kind: 'paragraph',
    lines: group,
    breaks: breaksOf(group, edges),
    marked: marked.has(group[0] as Line),
  }))
}

function continues(
  group: readonly Line[],
  line: Line,
  item: boolean,
  edges: Edges,
  body: BodyStyle,
): boolean {
  const above = group.at(-1)
  const first = group[0]
  if (!above || !first) return false
  if (above.words[0]?.item !== line.words[0]?.item) return false
  const pitch = line.base - above.base
  const size = Math.max(above.size, line.size)
  if (pitch > body.pitch(size) * 1.22 + 0.6 || pitch < -1) return false
  if (Math.abs(above.size - line.size) > size * 0.08) return false
  const room = edges.right - above.right
  const short = room > firstWordWidth(line) + size * 0.6
  const wide = edges.right - edges.left > narrowest
  if (isBold(above) !== isBold(line) && short && wide && !item && group.every(isBold) === isBold(above))
    return false
  if (item) return line.left > first.left + size * 0.3 || !short
  return (
    !indented(group, line, short) &&
    !(short && endsSentence(above) && startsNew(line) && room > (edges.right - edges.left) * 0.15)
  )
}

/** Points; in a narrower column a bold line is a name above its particulars rather than a heading. */
const narrowest = 140

/** A change of indent that opens a paragraph; a hanging second line and the return from a first-line indent do not. */
function indented(group: readonly Line[], line: Line, short: boolean): boolean {
  const above = group.at(-1)
  const first = group[0]
  if (!above || !first) return false
  const step = line.left - above.left
  if (Math.abs(step) < line.size * 0.8) return false
  const centred = Math.abs(middle(line) - middle(above)) < line.size * 0.5
  if (centred) return false
  return group.length > 1 || (step > 0 && short)
}

function middle(line: Line): number {
  return (line.left + line.right) / 2
}
