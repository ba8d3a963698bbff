import type { Root, RootContent } from 'mdast'
import type { Block } from './blocks.ts'
import { cutAtColumnStarts } from './column-starts.ts'
import type { PdfFile, PdfPage } from './engine.ts'
import { footnotesOf } from './footnotes.ts'
import { gathered } from './gathered.ts'
import { headingLevels } from './headings.ts'
import { inlineOf } from './inline.ts'
import type { Line } from './lines.ts'
import { type ListBuilder, listBuilder } from './lists.ts'
import { asideNode, marginNodes } from './margin-nodes.ts'
import { marginLines } from './margins.ts'
import { withDrawnBullets, withMarkers } from './markers.ts'
import { columnsOf } from './page-columns.ts'
import { linesOf } from './page-lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { dataOf } from './place.ts'
import { raisedNotes } from './raised-notes.ts'
import { withoutNoteMarks } from './raised-words.ts'
import { type BodyStyle, bodyStyle } from './style.ts'
import { tableOf } from './tables.ts'
import { withRelativeWeights } from './weights.ts'

/** A file as a tree, and the marks of notes that were taken from its words. */
export interface MarkedTree {
  readonly tree: Root
  readonly noteMarks: readonly string[]
}

/** One tree for a file: pages one after the other, each as a reader reads it. */
export function treeOf(file: PdfFile): MarkedTree {
  const weighed = withRelativeWeights(file.pages)
  const labels = weighed.map(() => new Set<string>())
  const lines = weighed.map((page, i) =>
    withMarkers(
      withDrawnBullets(
        cutAtColumnStarts(withoutNoteMarks(linesOf(page.words), labels[i] ?? new Set())),
        page.rules,
      ),
    ),
  )
  const body = bodyStyle(lines)
  const margins = marginLines(weighed, lines, body.size)
  const pages = weighed.map((page, i) => {
    const inside = (lines[i] ?? []).filter((line) => !margins.has(line))
    const raised = raisedNotes(inside, labels[i] ?? new Set())
    const notes = raised.length > 0 ? raised : footnotesOf(page, inside, body)
    const noted = new Set(notes.flat())
    const text = noted.size > 0 ? inside.filter((line) => !noted.has(line)) : inside
    return { page, lines: lines[i] ?? [], notes, columns: columnsOf(page, text, body) }
  })
  const blocks = gathered(pages, ({ columns }) => gathered(columns, (column) => column.blocks))
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const levels = headingLevels(paragraphs, body, file.outline)
  const children: RootContent[] = []
  for (const { page, lines: all, notes, columns } of pages) {
    for (const node of marginNodes(page, all, margins, 'top')) children.push(node)
    const lists = listBuilder(page, children)
    for (const column of columns) {
      lists.moveTo(column.left)
      writeColumn(children, lists, page, column.blocks, levels, body)
    }
    for (const note of notes) children.push(noteNode(page, note))
    for (const node of marginNodes(page, all, margins, 'bottom')) children.push(node)
    for (const aside of page.asides ?? []) children.push(asideNode(page, aside))
  }
  return { tree: { type: 'root', children }, noteMarks: [...new Set(labels.flatMap((each) => [...each]))] }
}

function writeColumn(
  out: RootContent[],
  lists: ListBuilder,
  page: PdfPage,
  blocks: readonly Block[],
  levels: ReadonlyMap<Paragraph, number>,
  body: BodyStyle,
): void {
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
    children: inlineOf(lines, breaks, { links: page.links }),
    data: dataOf(page, lines),
  }
}

function noteNode(page: PdfPage, lines: readonly Line[]): RootContent {
  return {
    type: 'paragraph',
    children: inlineOf(lines, [], { links: page.links }),
    data: { ...dataOf(page, lines), kind: 'note' },
  }
}

function headingNode(page: PdfPage, { lines }: Paragraph, depth: number): RootContent {
  return {
    type: 'heading',
    depth: Math.min(6, Math.max(1, depth)) as 1 | 2 | 3 | 4 | 5 | 6,
    children: inlineOf(lines, [], { links: page.links, plain: true }),
    data: dataOf(page, lines),
  }
}
