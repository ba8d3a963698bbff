import type { SourceLine } from './plain.ts'

/** Fewer lines of the sort may be quotes that somebody wrote. */
const habit = 3

const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/u
const quoted = /^(\s{2,})>(\s.*)$/u
/** What ends so goes on in the next line. */
const goesOn = /[^\s.:;!?]\s?$/u

/**
 * The lines of a file, without the marks of quotes by which programs that turn a text into Markdown begin the second and later
 * lines of a list item: "- The pilots of both" above "  > banks met". Where a file has several such items all are mended; every
 * line keeps its place and its length.
 */
export function withoutQuotedLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const marked = new Set<number>()
  let broken = 0
  for (const [at, { text }] of lines.entries()) {
    const above = lines[at - 1]?.text ?? ''
    if (!quoted.test(text) || !(item.test(above) || marked.has(at - 1))) continue
    marked.add(at)
    if (item.test(above) && goesOn.test(above)) broken++
  }
  if (broken < habit) return lines
  return lines.map((line, at) =>
    marked.has(at) ? { ...line, text: line.text.replace(quoted, '$1 $2') } : line,
  )
}
