import type { List, ListItem, RootContent } from 'mdast'
import type { Line } from './stretches.ts'

/** Lines as one heading of this depth. */
export function heading(lines: readonly Line[], depth: 1 | 2 | 3 | 4 | 5 | 6): RootContent {
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

/** Lines as a paragraph that says `value`. */
export function paragraph(lines: readonly Line[], value: string) {
  return {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value, position: positionOf(lines) }],
    position: positionOf(lines),
    data: dataOf(lines),
  }
}

/** Lines as an item, without the `length` characters that its bullet takes. */
export function itemOf(lines: readonly Line[], marker: string, length: number): ListItem {
  const value = lines.map((line, index) => (index === 0 ? line.text.slice(length) : line.text)).join('\n')
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(lines, value)],
    position: positionOf(lines),
    data: { ...dataOf(lines), marker },
  }
}

/** A list of these items, which stand in these lines. */
export function listOf(lines: readonly Line[], children: ListItem[], ordered: boolean): List {
  return { type: 'list', ordered, spread: false, children, position: positionOf(lines) }
}

/** On which page lines stand; nothing where the text has no pages. */
export function dataOf(lines: readonly Line[]) {
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
