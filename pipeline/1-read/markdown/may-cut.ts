import { mostMarks } from './marked.ts'
import { type OpenBlock, openAfter } from './open-block.ts'
import { kindOf, type SourceLine } from './plain.ts'

/** remark-parse takes over 20 s for 200,000 paragraphs at once and is quickest on this many characters of lists in lists. */
export const target = 4 * 1024
/** So much without a blank line, an item or a row is cut at any line. */
const unbroken = 32 * target
/** A fence is quick to parse however long it is; this bounds what a fence without an end can hold. */
const longestFence = 256 * target

/** What was gathered up to a line and stands in no piece yet. */
interface Gathered {
  /** Characters. */
  readonly size: number
  /** Marks of emphasis and links since the last blank line. */
  readonly marks: number
  readonly open: OpenBlock | null
  /** The head of the table that the line stands in. */
  readonly head: readonly string[]
}

/** Whether a piece may end between two lines: it is long enough, and what follows means the same without what stands above. */
export function mayCut(line: SourceLine, next: SourceLine, gathered: Gathered): boolean {
  const { size, marks, open } = gathered
  if (marks > mostMarks && open === null && goesOn.test(next.text)) return true
  return size >= target && standsAlone(line, next, gathered)
}

/** How a line begins that goes on with a paragraph or a quote, and would begin one just as well. */
const goesOn = /^(?:[\p{L}>]|[*_~]\p{L})/u
const quoted = /^ {0,3}>/u

function standsAlone(line: SourceLine, next: SourceLine, { size, open, head }: Gathered): boolean {
  if (open) return size > longestFence && openAfter(next.text, open) !== null
  if (head.length > 0) return next.text.includes('|')
  if (kindOf(next.text) !== null && (kindOf(line.text) !== null || /^(?:\s|$)/u.test(line.text))) return true
  if (line.text.trim() === '' && /^\S/u.test(next.text)) return true
  // Of a quote in quotes a parser looks at every line for each line.
  if (quoted.test(line.text) && quoted.test(next.text)) return true
  return size > unbroken && /^[\p{L}>]/u.test(next.text)
}
