import type { List, ListItem, RootContent } from 'mdast'
import { decode } from './charset.ts'
import { markDump } from './deck-dump.ts'
import type { Reader } from './reader.ts'
import { barTable, splitAtBars } from './text/bars.ts'
import { groups, isInnerHead, isTextHead } from './text/inner-heads.ts'
import { bulletOf, framedDepth, headingDepth, underlinedDepth } from './text/marks.ts'
import { type PrintedSlide, printedSlides } from './text/slides.ts'
import { apart, type Line, stretches } from './text/stretches.ts'

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
  const [first] = points
  const list: RootContent[] = first
    ? [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: points.map((point) => itemOf([point], '•', 0)),
          position: positionOf(points),
        },
      ]
    : []
  const head = title.length > 0 ? [heading(title, 2)] : []
  return [...head, ...text.map((line) => paragraph([line], line.text)), ...list, ...nodesOf(apart(rest))].map(
    (node) => ({
      ...node,
      data: { ...node.data, place: { slide: number, line: node.position?.start.line ?? 1 } },
    }),
  )
}

function nodesOf(stretched: readonly (readonly Line[])[]): RootContent[] {
  const parts = stretched.flatMap(splitAtBars)
  const children: RootContent[] = []
  let open: { list: List; indent: number }[] = []
  for (const [index, stretch] of parts.entries()) {
    if (isNumberedHeading(stretch, parts[index + 1])) {
      open = []
      for (const node of flow(stretch)) children.push(node)
      continue
    }
    const table = barTable(stretch)
    if (table) {
      open = []
      children.push({ ...table, data: dataOf(stretch) })
      continue
    }
    const parted = groups(stretch)
    for (const [at, group] of parted.entries()) {
      const [line] = group
      if (line && group.length === 1 && isInnerHead(line, parted[at + 1]?.[0], widestOf(stretch))) {
        open = []
        children.push(heading(group, 2))
        continue
      }
      if (
        line &&
        group.length === 1 &&
        isTextHead(line, undefined, parted[at + 1]?.[0]) &&
        !/:\s*$/u.test(line.text)
      ) {
        open = []
        children.push(heading(group, 3))
        continue
      }
      const bullet = bulletOf(group[0]?.text ?? '')
      if (!bullet) {
        open = []
        for (const node of flow(group)) children.push(node)
        continue
      }
      const item = itemOf(group, bullet.marker, bullet.length)
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) > bullet.indent) open.pop()
      const above = open.at(-1)
      if (above && above.indent === bullet.indent) above.list.children.push(item)
      else {
        const list: List = {
          type: 'list',
          ordered: /\d/u.test(bullet.marker),
          spread: false,
          children: [item],
          position: positionOf(group),
        }
        const parent = above?.list.children.at(-1)
        if (parent) parent.children.push(list)
        else children.push(list)
        open.push({ list, indent: bullet.indent })
      }
    }
  }
  return children
}

/** "2. What we found" alone between blank lines, with text below it that is not "3. …": a heading, no list of one. */
function isNumberedHeading(stretch: readonly Line[], next: readonly Line[] | undefined): boolean {
  const [line] = stretch
  if (
    stretch.length !== 1 ||
    !line ||
    !next ||
    !/^\s*\d/u.test(line.text) ||
    headingDepth(line.text) === null
  )
    return false
  return line.text.trim().split(/\s+/u).length <= 10 && !/^\s*\d{1,2}[.)]\s/u.test(next[0]?.text ?? '')
}

function widestOf(lines: readonly Line[]): number {
  return lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
}

function flow(lines: readonly Line[]): RootContent[] {
  const [first, second, third] = lines
  if (!first) return []
  const framed = second && third ? framedDepth(first.text, second.text, third.text) : null
  if (second && framed) return [heading([second], framed), ...flow(lines.slice(3))]
  const underlined = second ? underlinedDepth(first.text, second.text) : null
  if (underlined) return [heading([first], underlined), ...flow(lines.slice(2))]
  const depth = lines.length === 1 ? headingDepth(first.text) : null
  return [depth ? heading(lines, depth) : paragraph(lines, lines.map((line) => line.text).join('\n'))]
}

function heading(lines: readonly Line[], depth: 1 | 2 | 3 | 4 | 5 | 6): RootContent {
  return {
    type: 'heading',
    depth,
    children: [
      { type: 'text', value: lines.map(({ text }) => text).join('\n'), position: positionOf(lines) },
    ],
    position: positionOf(lines),
    data: dataOf(lines),
  }
}

function paragraph(lines: readonly Line[], value: string) {
  return {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value, position: positionOf(lines) }],
    position: positionOf(lines),
    data: dataOf(lines),
  }
}

function itemOf(lines: readonly Line[], marker: string, length: number): ListItem {
  const value = lines.map((line, index) => (index === 0 ? line.text.slice(length) : line.text)).join('\n')
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(lines, value)],
    position: positionOf(lines),
    data: { ...dataOf(lines), marker },
  }
}

function dataOf(lines: readonly Line[]) {
  const page = lines[0]?.page
  return page === undefined
    ? {}
    : { place: { page: { index: page, label: String(page + 1) }, line: lines[0]?.number ?? 1 } }
}

function positionOf(lines: readonly Line[]) {
  const first = lines[0]
  const last = lines.at(-1)
  return {
    start: { line: first?.number ?? 1, column: 1, offset: first?.offset ?? 0 },
    end: {
      line: last?.number ?? 1,
      column: (last?.text.length ?? 0) + 1,
      offset: (last?.offset ?? 0) + (last?.text.length ?? 0),
    },
  }
}
