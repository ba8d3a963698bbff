import type { RootContent } from 'mdast'
import { decode } from './charset.ts'
import { markDump } from './deck-dump.ts'
import type { Reader } from './reader.ts'
import { nodesOf } from './text/block-nodes.ts'
import { heading, itemOf, listOf, paragraph } from './text/nodes.ts'
import type { PrintedSlide } from './text/printed-slide.ts'
import { printedSlides } from './text/slides.ts'
import { apart, stretches } from './text/stretches.ts'

/**
 * Reads plain text: paragraphs between blank lines, items by their bullets, headings where they are underlined, numbered
 * or in capitals. Form feeds count pages. Every node has line, column and offset; line ends stay `\n`.
 */
export const text: Reader = (source, report) => {
  const value = decode(source.bytes, report).replace(/^\uFEFF/u, '')
  const parts = [...stretches(value, report)]
  const deck = printedSlides(parts.flat())
  const pages = value.includes('\f') ? value.split('\f').length : null
  const children = deck
    ? [...nodesOf(apart(deck.before)), ...deck.slides.flatMap(slideNodes)]
    : markDump(nodesOf(parts))
  return {
    tree: { type: 'root', children },
    hints: {},
    pages: deck ? deck.slides.length : pages,
    reader: 'text',
  }
}

/** The nodes of one slide; each has its number. */
function slideNodes({ number, title, text, points, rest }: PrintedSlide): RootContent[] {
  const items = points.map((point) => itemOf([point], '•', 0))
  const list = items.length > 0 ? [listOf(points, items, false)] : []
  const head = title.length > 0 ? [heading(title, 2)] : []
  return [...head, ...text.map((line) => paragraph([line], line.text)), ...list, ...nodesOf(apart(rest))].map(
    (node) => ({
      ...node,
      data: { ...node.data, place: { slide: number, line: node.position?.start.line ?? 1 } },
    }),
  )
}
