import type { Block } from './blocks.ts'
import type { Edges } from './edges.ts'
import { firstWordWidth, isBold } from './line-looks.ts'
import { textOf } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'

/** A column's blocks from top to bottom, and its edges. */
export interface Column extends Edges {
  readonly blocks: readonly Block[]
}

/** Makes one of a paragraph that the end of a column cut in two. */
export function readOn(columns: readonly Column[]): Column[] {
  const out: Column[] = []
  for (const column of columns) {
    const before = out.at(-1)
    const head = before?.blocks.at(-1)
    const [tail, ...rest] = column.blocks
    if (
      before &&
      head?.kind === 'paragraph' &&
      tail?.kind === 'paragraph' &&
      readsOn(head, tail, before, column)
    ) {
      const whole = {
        ...head,
        lines: [...head.lines, ...tail.lines],
        breaks: [...head.breaks, ...tail.breaks],
      }
      out[out.length - 1] = { ...before, blocks: [...before.blocks.slice(0, -1), whole] }
      out.push({ ...column, blocks: rest })
    } else out.push(column)
  }
  return out
}

/** Words of a line of text; names in a list have fewer. */
const fewestWords = 5

/**
 * Whether the first half has no end, and the second starts in lower case, or with a name (a capital) in the same type and at its
 * column's edge, for which the last line above had no room.
 */
function readsOn(head: Paragraph, tail: Paragraph, above: Column, column: Column): boolean {
  const last = head.lines.at(-1)
  const next = tail.lines[0]
  if (!last || !next || tail.marked || Math.abs(last.size - next.size) > 0.3) return false
  if (/[.!?:;]["'\u201D\u2019)]*$/.test(textOf(last)) || next.base >= last.base) return false
  if (/^[\p{Ll}(]/u.test(textOf(next))) return true
  if (head.lines.length < 2 || last.words.length < fewestWords) return false
  const isFull = above.right - last.right < firstWordWidth(next)
  const isAlike =
    isBold(last) === isBold(next) &&
    last.words[0]?.item === next.words[0]?.item &&
    next.left - column.left < next.size * 0.5
  return isFull && isAlike && /^\p{Lu}/u.test(textOf(next))
}
