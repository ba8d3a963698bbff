import type { Root, RootContent } from 'mdast'
import { type Block, blocksOf, type Paragraph } from './blocks.ts'
import { elementOfLine, elementOfTable, flowsOf } from './columns.ts'
import type { PdfFile, PdfPage } from './engine.ts'
import { ruledTables } from './grid.ts'
import { headingLevels } from './headings.ts'
import { phrasing } from './inline.ts'
import { type Line, linesOf, textOf } from './lines.ts'
import { listBuilder } from './lists.ts'
import { type Margin, marginLines } from './margins.ts'
import { dataOf } from './place.ts'
import { type BodyStyle, bodyStyle } from './style.ts'
import { tableOf } from './tables.ts'
import { withRelativeWeights } from './weights.ts'

/** One tree for a file: pages one after the other, each as a reader reads it. */
export function treeOf(file: PdfFile): Root {
  const weighed = withRelativeWeights(file.pages)
  const lines = weighed.map((page) => linesOf(page.words))
  const body = bodyStyle(lines)
  const margins = marginLines(weighed, lines, body.size)
  const pages = weighed.map((page, i) => ({
    page,
    lines: lines[i] ?? [],
    columns: columnsOf(page, lines[i] ?? [], margins, body),
  }))
  const paragraphs = pages
    .flatMap(({ columns }) => columns.flat())
    .filter((block) => block.kind === 'paragraph')
  const levels = headingLevels(paragraphs, body, file.outline)
  const children: RootContent[] = []
  for (const { page, lines: all, columns } of pages) {
    children.push(...marginNodes(page, all, margins, 'top'))
    for (const blocks of columns) writeColumn(children, page, blocks, levels, body)
    children.push(...marginNodes(page, all, margins, 'bottom'))
  }
  return { type: 'root', children }
}

/** The blocks of a page, column by column. */
function columnsOf(
  page: PdfPage,
  lines: readonly Line[],
  margins: ReadonlyMap<Line, Margin>,
  body: BodyStyle,
): Block[][] {
  const running = lines.filter((line) => !margins.has(line))
  const tables = ruledTables(page.rules, running, page)
  const inTables = new Set(tables.flatMap((table) => table.rows.flat(2)))
  const elements = [
    ...running.filter((line) => !inTables.has(line)).map(elementOfLine),
    ...tables.map((table) => elementOfTable(table, body.size)),
  ]
  return readOn(flowsOf(elements).map((flow) => blocksOf(flow, body)))
}

/** Makes one of a paragraph that the end of a column cut in two: the second half starts in lower case. */
function readOn(columns: readonly Block[][]): Block[][] {
  const out = columns.map((column) => [...column])
  for (let i = 1; i < out.length; i++) {
    const before = out[i - 1]
    const column = out[i]
    const head = before?.at(-1)
    const tail = column?.[0]
    if (before && column && head?.kind === 'paragraph' && tail?.kind === 'paragraph' && readsOn(head, tail)) {
      before.pop()
      column[0] = { ...head, lines: [...head.lines, ...tail.lines], breaks: [...head.breaks, ...tail.breaks] }
    }
  }
  return out
}

function readsOn(head: Paragraph, tail: Paragraph): boolean {
  const last = head.lines.at(-1)
  const next = tail.lines[0]
  if (!last || !next || tail.marked || Math.abs(last.size - next.size) > 0.3) return false
  return (
    /^[\p{Ll}(]/u.test(textOf(next)) &&
    !/[.!?:;]["'\u201D\u2019)]*$/.test(textOf(last)) &&
    next.base < last.base
  )
}

function writeColumn(
  out: RootContent[],
  page: PdfPage,
  blocks: readonly Block[],
  levels: ReadonlyMap<Paragraph, number>,
  body: BodyStyle,
): void {
  const lists = listBuilder(page, out)
  for (const block of blocks) {
    if (block.kind === 'table') {
      lists.end()
      out.push(tableOf(block.table, page, body))
      continue
    }
    const depth = levels.get(block)
    if (depth === undefined && lists.take(block)) continue
    lists.end()
    out.push(depth === undefined ? paragraphNode(page, block) : headingNode(page, block, depth))
  }
}

function paragraphNode(page: PdfPage, { lines, breaks }: Paragraph): RootContent {
  return {
    type: 'paragraph',
    children: phrasing(lines, breaks, { links: page.links }),
    data: dataOf(page, lines),
  }
}

function headingNode(page: PdfPage, { lines }: Paragraph, depth: number): RootContent {
  return {
    type: 'heading',
    depth: Math.min(6, Math.max(1, depth)) as 1 | 2 | 3 | 4 | 5 | 6,
    children: phrasing(lines, [], { links: page.links, plain: true }),
    data: dataOf(page, lines),
  }
}

function marginNodes(
  page: PdfPage,
  lines: readonly Line[],
  margins: ReadonlyMap<Line, Margin>,
  margin: Margin,
): RootContent[] {
  return lines
    .filter((line) => margins.get(line) === margin)
    .sort((a, b) => a.base - b.base || a.left - b.left)
    .map((line) => ({
      type: 'paragraph',
      children: phrasing([line], [], { links: page.links }),
      data: { ...dataOf(page, [line]), margin },
    }))
}
