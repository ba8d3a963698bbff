import type { Report } from '../../model/message.ts'
import { reportLongLines } from '../long-line.ts'

export interface Line {
  readonly text: string
  /** From 1. */
  readonly number: number
  readonly offset: number
  /** From 0; only where the text has form feeds. */
  readonly page?: number
}

/** No document has a line like this; rules that look at a line are not made for it. */
const longestLine = 100_000

/** The lines of `text` in stretches between blank lines; lines of nothing but white space (also no-break) are blank. */
export function* stretches(text: string, report: Report): Generator<readonly Line[]> {
  const paged = text.includes('\f')
  let stretch: Line[] = []
  let offset = 0
  let number = 1
  let page = 0
  let cut = 0
  for (const part of text.split(/(\n|\f)/u)) {
    if (part === '\f' || part === '\n' || part.trim() === '') {
      if (part === '\n') number++
      if (part === '\f') page++
      if (part !== '\n' && stretch.length > 0) {
        yield stretch
        stretch = []
      }
    } else {
      if (part.length > longestLine) cut++
      stretch.push({ text: part.slice(0, longestLine), number, offset, ...(paged ? { page } : {}) })
    }
    offset += part.length
  }
  if (stretch.length > 0) yield stretch
  reportLongLines(cut, longestLine, report)
}

/** Lines in stretches again, after some between them were taken: a line that is no next one begins a stretch. */
export function apart(lines: readonly Line[]): readonly (readonly Line[])[] {
  const found: Line[][] = []
  for (const line of lines) {
    const last = found.at(-1)
    const above = last?.at(-1)
    if (last && isNextLine(above, line)) last.push(line)
    else found.push([line])
  }
  return found
}

/** Whether no blank line stands between two lines. */
export function isNextLine(above: Line | undefined, line: Line | undefined): boolean {
  return above !== undefined && line !== undefined && line.number - above.number <= 1
}
