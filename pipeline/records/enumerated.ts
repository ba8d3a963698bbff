import { type Span, textAt } from '../model/span.ts'

/** The parts of "1) …; 2) …; and 3) …" inside `span`, without numbers and the marks between; none where there is no such list. */
export function enumerated(text: string, span: Span): readonly Span[] {
  const words = textAt(text, span)
  const marks = [...words.matchAll(/(?:^|[\s:;,(])\(?(\d{1,2}|[a-h])\)\s+/gu)]
  const inOrder = marks.filter((mark, index) => orderOf(mark[1] ?? '') === index + 1)
  if (inOrder.length < 2 || inOrder.length !== marks.length) return []
  return inOrder.map((mark, index): Span => {
    const start = mark.index + mark[0].length
    const end = inOrder[index + 1]?.index ?? words.length
    const part = words.slice(start, end).replace(/[\s;,]*(?:[\s;,](?:and|or|et|y))?[\s;,]*$/u, '')
    return [span[0] + start, span[0] + start + part.trimEnd().length]
  })
}

function orderOf(mark: string): number {
  return /\d/u.test(mark) ? Number(mark) : mark.charCodeAt(0) - 96
}
