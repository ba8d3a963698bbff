import { type Span, textAt } from '../../model/span.ts'
import type { Draft } from '../draft.ts'

/**
 * How many letters of marks and addresses a line of Markdown has that are not shown, with those of the first word of the next
 * line, which begins at `next`: whoever writes it sees them, and wraps lines with them. None where the line is one link, an entry
 * that may stand for itself.
 */
export function hiddenMarks(draft: Draft, line: Span, next: number): number {
  const isLink = draft.runs.some(
    ({ kind, span }) => kind === 'link' && span[0] <= line[0] && span[1] === line[1],
  )
  return isLink ? 0 : endingIn(draft, line) + endingIn(draft, wordAt(draft, next))
}

function endingIn({ runs, text }: Draft, [start, end]: Span): number {
  return runs
    .filter(({ span }) => start < span[1] && span[1] <= end)
    .reduce((sum, { kind, span, url = '' }) => {
      if (kind !== 'link') return sum + marks[kind]
      return url === textAt(text, span) ? sum : sum + marks.link + url.length
    }, 0)
}

/** `**`, `_`, `~~` and `[]()`. */
const marks = { strong: 4, emphasis: 2, struck: 4, link: 4 } as const

/** The first word at or behind an offset. */
function wordAt({ text }: Draft, offset: number): Span {
  const [space = '', word = ''] = /^\s*(\S*)/u.exec(text.slice(offset)) ?? []
  return [offset + space.length - word.length, offset + space.length]
}
