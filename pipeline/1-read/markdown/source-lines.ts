import type { Report } from '../../model/message.ts'
import { reportLongLines } from '../long-line.ts'
import type { SourceLine } from './plain.ts'

/** A single line longer than this is cut: no document has one, and inline parsing is not linear. */
const longestLine = 64 * 1024
/** Deeper nesting of quotes makes CommonMark parsers slow; it is flattened. */
const deepest = 32
/** A thousand lines a page of a very long book; the rooms below take seconds for this many. */
const most = 250_000

/** The lines of `text`, made harmless for a parser; reports what was cut, flattened or left out. */
export function sourceLines(text: string, report: Report): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let offset = 0
  let filled = 0
  let cut = 0
  let flattened = 0
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() !== '' && ++filled > most) {
      report(
        'warning',
        'too-many-lines',
        `Unexpected document of more than ${most} lines with words; the rest was left out, break it up`,
        { line: index + 1 },
      )
      break
    }
    const short = raw.length > longestLine ? raw.slice(0, longestLine) : raw
    if (short !== raw) cut++
    const calm = short.replace(/^(?:\s*>){33,}/u, (quotes) => quotes.slice(0, deepest))
    if (calm !== short) flattened++
    lines.push({ text: calm, number: index + 1, offset })
    offset += raw.length + 1
  }
  reportLongLines(cut, longestLine, report)
  if (flattened > 0)
    report(
      'warning',
      'deep-nesting',
      `Unexpected nesting deeper than ${deepest} quotes on ${flattened} lines; they were flattened`,
    )
  return lines
}
