import type { Span } from '../model/span.ts'

const FEW = 12

/** Whether a short word stands in a line that is all capitals, where "US" may be a pronoun and "WHO" a question. */
export function inCapitals(text: string, span: Span): boolean {
  if (span[1] - span[0] > 4 || text.slice(span[0], span[1]).includes('.')) return false
  const start = text.lastIndexOf('\n', span[0] - 1) + 1
  const end = text.indexOf('\n', span[1])
  const line = text.slice(
    Math.max(start, span[0] - 200),
    Math.min(end < 0 ? text.length : end, span[1] + 200),
  )
  return (line.match(/\p{Lu}/gu) ?? []).length > FEW && !/\p{Ll}/u.test(line)
}
