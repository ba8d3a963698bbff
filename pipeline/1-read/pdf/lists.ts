import type { List, ListItem, RootContent } from 'mdast'
import type { PdfPage } from './engine.ts'
import { inlineOf } from './inline.ts'
import { textLeft } from './marked-lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { dataOf } from './place.ts'

interface Level {
  readonly list: List
  readonly markerLeft: number
  readonly textLeft: number
}

const tolerance = 4

/** Puts items into lists within lists, by where their markers stand. Feed it paragraph after paragraph of a column. */
export interface ListBuilder {
  /** Takes an item, or a paragraph that continues the item above; false where it is neither. */
  take(paragraph: Paragraph): boolean
  /** Ends all open lists. */
  end(): void
  /** Goes on in another column: open lists stay open, places count from the column's left edge. */
  moveTo(left: number): void
}

export function listBuilder(page: PdfPage, out: RootContent[]): ListBuilder {
  let levels: Level[] = []
  let edge = 0
  return {
    take: (paragraph) => {
      if (paragraph.marked) addItem(page, out, levels, paragraph, edge)
      else return addToItem(page, levels, paragraph, edge)
      return true
    },
    moveTo: (left) => {
      edge = left
    },
    end: () => {
      levels = []
    },
  }
}

function addItem(
  page: PdfPage,
  out: RootContent[],
  levels: Level[],
  paragraph: Paragraph,
  edge: number,
): void {
  const first = paragraph.lines[0]
  const marker = first?.words[0]?.text
  if (!first || marker === undefined) return
  const left = first.left - edge
  while (deeper(levels.at(-1), left)) levels.pop()
  const same = levels.at(-1)
  const isSibling = same && Math.abs(same.markerLeft - left) <= tolerance
  if (isSibling && same.list.ordered !== isNumber(marker)) levels.pop()
  if (!isSibling || same.list.ordered !== isNumber(marker)) {
    const list = newList(page, paragraph, marker)
    const host = levels.at(-1)?.list.children.at(-1)
    if (host) host.children.push(list)
    else out.push(list)
    levels.push({ list, markerLeft: left, textLeft: textLeft(first) - edge })
  }
  levels.at(-1)?.list.children.push(itemOf(page, paragraph, marker))
}

function deeper(level: Level | undefined, left: number): boolean {
  return level !== undefined && level.markerLeft > left + tolerance
}

/** A paragraph below an item that starts where the item's text starts is its second paragraph. */
function addToItem(page: PdfPage, levels: Level[], paragraph: Paragraph, edge: number): boolean {
  const left = (paragraph.lines[0]?.left ?? 0) - edge
  while (levels.length > 0 && left < (levels.at(-1)?.textLeft ?? 0) - tolerance) levels.pop()
  const item = levels.at(-1)?.list.children.at(-1)
  if (!item) return false
  item.children.push({
    type: 'paragraph',
    children: inlineOf(paragraph.lines, paragraph.breaks, { links: page.links }),
    data: dataOf(page, paragraph.lines),
  })
  return true
}

function itemOf(page: PdfPage, paragraph: Paragraph, marker: string): ListItem {
  const data = dataOf(page, paragraph.lines)
  const children = inlineOf(paragraph.lines, paragraph.breaks, { links: page.links, skip: 1 })
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children, data }],
    data: { ...data, marker },
  }
}

function newList(page: PdfPage, paragraph: Paragraph, marker: string): List {
  const ordered = isNumber(marker)
  const start = Number(/\d+/.exec(marker)?.[0] ?? 1)
  return {
    type: 'list',
    ordered,
    ...(ordered ? { start } : {}),
    spread: false,
    children: [],
    data: dataOf(page, paragraph.lines),
  }
}

function isNumber(marker: string): boolean {
  return /[\p{L}\p{N}]/u.test(marker) && marker !== 'o'
}
