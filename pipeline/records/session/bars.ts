import { type Span, textAt } from '../../model/span.ts'

/** A span without the white space and the bars at both its ends. */
export function trimmed(text: string, span: Span): Span {
  const words = textAt(text, span)
  const before = lengthOf(/^[\s|]*/u, words)
  return [span[0] + Math.min(before, words.length), span[1] - lengthOf(/[\s|]*$/u, words.slice(before))]
}

/** The end of a line without the bars of a table behind its words. */
export function barless(words: string, line: Span): number {
  return words.endsWith('|') ? line[1] - lengthOf(/[\s|]*$/u, words) : line[1]
}

/** What is left of a table's lines where each cell stands in a line of its own: a bar. */
export function isEmpty(words: string): boolean {
  return words.includes('|') && /^[\s|]*$/u.test(words)
}

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0
}
