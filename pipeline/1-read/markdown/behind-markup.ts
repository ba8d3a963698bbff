import type { Html, RootContent } from 'mdast'
import { parseMarkdown } from '../unified.ts'
import { shiftLines } from './shift-lines.ts'

/** The end of a tag, and on the next line a heading, an item or a quote as Markdown writes them. */
const behind = /<\/\w+>[ \t]*\n(?=#{1,6}[ \t]\S|[-*+>][ \t]\S)/gu

/**
 * Markup, and apart from it what Markdown stands right below: without a blank line CommonMark takes "## Tides" behind "</div>"
 * for markup as well.
 */
export function apartFromMarkdown(node: Html): readonly RootContent[] {
  for (const { index, 0: mark } of node.value.matchAll(behind)) {
    const markup = node.value.slice(0, index + mark.length)
    if (!isClosed(markup)) continue
    const { start } = node.position ?? { start: { line: 1, offset: 0 } }
    const lines = markup.split('\n').length - 1
    const below = parseMarkdown(`\n${node.value.slice(markup.length)}`)
    shiftLines(below, start.line + lines - 2, (start.offset ?? 0) + markup.length - 1)
    const first: Html = { ...node, value: markup.trimEnd() }
    return [first, ...below.children.flatMap((one) => (one.type === 'html' ? apartFromMarkdown(one) : [one]))]
  }
  return [node]
}

/** Whether as many tags are closed as opened. */
function isClosed(markup: string): boolean {
  const count = (tag: RegExp) => markup.match(tag)?.length ?? 0
  const open = count(/<(?!br|img|hr|input|wbr)[a-z]\w*(?:\s[^<>]*)?(?<!\/)>/giu)
  return open <= count(/<\/[a-z]\w*\s*>/giu)
}
