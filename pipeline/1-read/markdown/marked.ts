import type { Report } from '../../model/message.ts'
import { type OpenBlock, openAfter } from './open-block.ts'
import type { SourceLine } from './plain.ts'

/** Lines of a document, and whether they are one with so many marks that a parser would take minutes over it. */
export interface Stretch {
  readonly lines: readonly SourceLine[]
  readonly overmarked: boolean
}

/** A parser's time grows with the square of the marks of a paragraph: over this many it takes a tenth of a second. */
export const mostMarks = 2000
const mark = /[*_~]+|[[\]]/gu

/** How many marks of emphasis and links a line has. */
export function marksOf(line: string): number {
  return line.match(mark)?.length ?? 0
}

/** Lines with more than 2,000 marks of emphasis and links each for itself, unless they stand in a fence. */
export function apartByMarks(lines: readonly SourceLine[]): readonly Stretch[] {
  const parts: Stretch[] = []
  let open: OpenBlock | null = null
  let from = 0
  for (const [index, line] of lines.entries()) {
    const fenced: boolean = open !== null
    open = openAfter(line.text, open)
    // Most lines are shorter than that.
    if (fenced || line.text.length <= mostMarks || marksOf(line.text) <= mostMarks) continue
    if (index > from) parts.push({ lines: lines.slice(from, index), overmarked: false })
    parts.push({ lines: [line], overmarked: true })
    from = index + 1
  }
  if (from < lines.length) parts.push({ lines: lines.slice(from), overmarked: false })
  return parts
}

/** Says that marks were left as they stand. */
export function reportOvermarked({ number }: SourceLine, report: Report): void {
  report(
    'warning',
    'too-many-marks',
    `Unexpected line with more than ${mostMarks} marks of emphasis and links; they were left as they stand, break it up`,
    { line: number },
  )
}
