import type { Html, RootContent } from 'mdast'
import { parseMarkdown } from '../unified.ts'
import { shiftLines } from './shift-lines.ts'

/** A heading, an item or a quote as Markdown writes them. */
const written = /^(?:#{1,6}|[-*+>])[ \t]\S/u
const opens = /<(?!br|img|hr|input|wbr)[a-z]\w*(?:\s[^<>]*)?>/giu
const closes = /<\/[a-z]\w*\s*>/giu
const alone = /<(?!br|img|hr|input|wbr)[a-z][^<>]*\/>/giu

/** Lines of one sort in a row. */
interface Stretch {
  readonly isMarkup: boolean
  /** Lines of the markup before it, and code units. */
  readonly line: number
  readonly offset: number
  lines: string[]
}

/**
 * Markup, and apart from it what Markdown stands right below: without a blank line CommonMark takes "## Tides" behind "</div>"
 * for markup as well. It goes on up to the next line that begins with a tag.
 */
export function apartFromMarkdown(node: Html): readonly RootContent[] {
  if (!node.value.includes('\n')) return [node]
  const stretches = stretchesOf(node.value)
  if (stretches.length < 2) return [node]
  const { start } = node.position ?? { start: { line: 1, offset: 0 } }
  return stretches.flatMap(({ isMarkup, line, offset, lines }): readonly RootContent[] => {
    const text = lines.join('\n')
    if (isMarkup) return [{ ...node, value: text }]
    const tree = parseMarkdown(`\n${text}`)
    shiftLines(tree, start.line + line - 2, (start.offset ?? 0) + offset - 1)
    return tree.children
  })
}

function stretchesOf(markup: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let open = 0
  let offset = 0
  let ended = false
  for (const [line, text] of markup.split('\n').entries()) {
    const last = stretches.at(-1)
    const begins = ended && open <= 0 && written.test(text)
    const isMarkup = !begins && (last === undefined || last.isMarkup || text.startsWith('<'))
    if (last?.isMarkup === isMarkup) last.lines.push(text)
    else stretches.push({ isMarkup, line, offset, lines: [text] })
    if (isMarkup) {
      open += count(text, opens) - count(text, alone) - count(text, closes)
      ended = /<\/\w+>[ \t]*$/u.test(text)
    }
    offset += text.length + 1
  }
  return stretches
}

function count(line: string, tag: RegExp): number {
  return line.includes('<') ? (line.match(tag)?.length ?? 0) : 0
}
