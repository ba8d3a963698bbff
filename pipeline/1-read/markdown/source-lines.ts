import type { Report } from '../../model/message.ts'
import { reportLongLines } from '../long-line.ts'
import type { SourceLine } from './plain.ts'

/** A single line longer than this is cut: no document has one, and inline parsing is not linear. */
const longestLine = 64 * 1024
/** Deeper nesting of quotes and items makes CommonMark parsers slow; it is flattened. */
const deepest = 32
const container = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))`
/** The containers that a line opens or goes on with, where there are too many; the first group is what may stay. */
const tooDeep = new RegExp(`^((?:${container}){${deepest}})(?:${container})+`, 'u')
/** An item that stands further in than items in items by two spaces may. */
const tooFarIn = new RegExp(`^([ \\t]{${deepest * 2}})[ \\t]+(?=(?:[-*+]|\\d{1,9}[.)])[ \\t])`, 'u')
/** A line across the page, which may be drawn with any number of dashes. */
const ruleAcross = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/u
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
    const calm = ruleAcross.test(short) ? short : short.replace(tooFarIn, '$1').replace(tooDeep, '$1')
    if (calm !== short) flattened++
    lines.push({ text: calm, number: index + 1, offset })
    offset += raw.length + 1
  }
  reportLongLines(cut, longestLine, report)
  if (flattened > 0)
    report(
      'warning',
      'deep-nesting',
      `Unexpected nesting deeper than ${deepest} quotes or items on ${flattened} lines; they were flattened`,
    )
  return lines
}
