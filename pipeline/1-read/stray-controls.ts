import type { Report } from '../model/message.ts'

/** Control characters that no text has. Tabs, line ends, form feeds and escapes are none of them. */
const control = /[\x00-\x08\x0E-\x1A\x1C-\x1F]/gu

/** This many are a slip wherever they stand, as long as most of the text is none. */
const fewest = 3
const mostInText = 0.01
const mostInShortText = 0.1

/** Whether a text has so many control characters that it is none. */
export function isBinary(sample: string): boolean {
  const count = sample.match(control)?.length ?? 0
  return count > sample.length * (count > fewest ? mostInText : mostInShortText)
}

const mostNamed = 5

/** The text without stray control characters. Reports which they were and where the first ones stood, `above` lines further down. */
export function withoutStrayControls(text: string, report: Report, above = 0): string {
  const found: { readonly name: string; readonly line: number; readonly column: number }[] = []
  let count = 0
  let line = above + 1
  let start = 0
  let from = 0
  for (const { 0: letter, index } of text.matchAll(control)) {
    count++
    if (found.length === mostNamed) continue
    for (let end = text.indexOf('\n', from); end >= 0 && end < index; end = text.indexOf('\n', end + 1)) {
      line++
      start = end + 1
    }
    from = Math.max(start, index)
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    found.push({ name: `U+${code}`, line, column: index - start + 1 })
  }
  const [first] = found
  if (!first) return text
  const named = found.map(({ name, line, column }) => `${name} at line ${line}, column ${column}`).join('; ')
  const more = count > found.length ? `; ${count - found.length} more` : ''
  report(
    'warning',
    'stray-controls',
    `Unexpected control characters (${named}${more}), expected text; left them out, compare the words around them with the original`,
    { line: first.line, column: first.column },
  )
  return text.replace(control, '')
}
