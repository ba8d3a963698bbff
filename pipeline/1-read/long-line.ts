import type { Report } from '../model/message.ts'

/** Says that `count` lines were cut at `most` characters: no document has such lines, and what looks at a line is not made for them. */
export function reportLongLines(count: number, most: number, report: Report): void {
  if (count === 0) return
  report(
    'warning',
    'long-line',
    `Unexpected line of more than ${most} characters (${count} of them); the rest of such a line was left out, break it up`,
  )
}
