import type { Report } from '../../model/message.ts'
import { reportLongLines } from '../long-line.ts'

export interface Piece {
  readonly text: string
  /** Line of the piece's first character, from 1. */
  readonly line: number
  readonly offset: number
  /** Whether it goes on with the items of the list that ends the piece before. */
  readonly inList: boolean
}

/** remark-parse takes over 20 s for 200,000 paragraphs at once but is quick on this many characters. */
const target = 16 * 1024
/** A single line longer than this is cut: no document has one, and inline parsing is not linear. */
const longestLine = 64 * 1024
/** Deeper nesting of quotes or brackets makes CommonMark parsers slow; it is flattened. */
const deepest = 32

/** `text` cut at blank lines outside of fences and lists' continuation, in pieces of about 16 kB. */
export function pieces(text: string, report: Report): readonly Piece[] {
  const result: Piece[] = []
  let fence: string | null = null
  let start = { line: 1, offset: 0, inList: false }
  let lines: string[] = []
  let size = 0
  let offset = 0
  let cut = 0
  let flattened = 0
  const source = text.split('\n')
  source.forEach((raw, index) => {
    let line = raw
    if (line.length > longestLine) {
      line = line.slice(0, longestLine)
      cut++
    }
    const calm = line.replace(/^(?:\s*>){33,}/u, (quotes) => quotes.slice(0, deepest))
    if (calm !== line) flattened++
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(calm)?.[1]
    if (mark && fence === null) fence = mark
    else if (mark && fence !== null && mark.startsWith(fence)) fence = null
    lines.push(calm)
    size += calm.length + 1
    offset += raw.length + 1
    const next = source[index + 1]
    const atBreak =
      calm.trim() === '' && fence === null && next !== undefined && /^\S/u.test(next) && !isItem(next)
    // A list of 100,000 items has no blank line outside of it; cut between items of the outermost level.
    const atItem = fence === null && next !== undefined && isItem(next)
    if ((size >= target && (atBreak || atItem)) || size > 16 * target) {
      result.push({ text: lines.join('\n'), ...start })
      start = { line: index + 2, offset, inList: atItem }
      lines = []
      size = 0
    }
  })
  if (lines.length > 0) result.push({ text: lines.join('\n'), ...start })
  reportLongLines(cut, longestLine, report)
  if (flattened > 0)
    report(
      'warning',
      'deep-nesting',
      `Unexpected nesting deeper than ${deepest} quotes on ${flattened} lines; they were flattened`,
    )
  return result
}

function isItem(line: string): boolean {
  return /^(?:[-*+]|\d{1,9}[.)])\s/u.test(line)
}
