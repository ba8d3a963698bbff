import type { Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast'
import type { Report } from '../../model/message.ts'

/** A block as it comes, one after the other; `item` where it is an entry of a list. */
export interface Piece {
  readonly node: Paragraph | Heading | Table
  readonly item?: ItemOf
  /** Whether its end was deleted, so that the next paragraph is part of it. */
  readonly goesOn?: boolean
}

/** Where an entry stands in its list. */
export interface ItemOf {
  /** 0 for the outermost. */
  readonly level: number
  /** The bullet or number as printed. */
  readonly marker: string
  readonly ordered: boolean
  /** Entries of one list share it. */
  readonly list: string
  /** The paragraph goes on with the entry before it. */
  readonly more?: boolean
}

/** More blocks than any honest document has. */
export const blockLimit = 200_000

const deepest = 8

/** Gathers pieces; `add` gives false once there are too many, after saying so. */
export interface Flow {
  readonly pieces: Piece[]
  add(pieces: readonly Piece[]): boolean
}

export function newFlow(report: Report): Flow {
  const pieces: Piece[] = []
  let full = false
  const add = (more: readonly Piece[]) => {
    for (const piece of more) {
      if (pieces.length < blockLimit) pieces.push(piece)
      else if (!full) {
        full = true
        report(
          'error',
          'too-many-blocks',
          `Unexpected document of more than ${blockLimit} paragraphs, expected fewer; the rest was left out, split the document`,
          piece.node.data?.place,
        )
      }
    }
    return !full
  }
  return { pieces, add }
}

/** Pieces as blocks: entries of one list that follow each other become an mdast list, nested by level. */
export function blocksOf(pieces: readonly Piece[]): RootContent[] {
  const blocks: RootContent[] = []
  const open: { node: List; level: number; list: string }[] = []
  for (const { node, item } of pieces) {
    if (!item || node.type !== 'paragraph') {
      open.length = 0
      blocks.push(node)
      continue
    }
    const level = Math.min(item.level, deepest)
    while ((open.at(-1)?.level ?? -1) > level) open.pop()
    const top = open.at(-1)
    const before = top?.node.children.at(-1)
    if (item.more && before && top?.level === level) {
      before.children.push(node)
      continue
    }
    if (top?.level === level && top.list !== item.list) open.pop()
    if (open.at(-1)?.level !== level) {
      const list = listFor(item, node)
      const parent = open.at(-1)?.node.children.at(-1)
      if (parent) parent.children.push(list)
      else blocks.push(list)
      open.push({ node: list, level, list: item.list })
    }
    open.at(-1)?.node.children.push(itemNode(item, node))
  }
  return blocks
}

function listFor(item: ItemOf, node: Paragraph): List {
  const start = item.ordered ? Number(/\d+/u.exec(item.marker)?.[0] ?? 1) : null
  return {
    type: 'list',
    ordered: item.ordered,
    start,
    spread: false,
    children: [],
    data: { ...placeOf(node) },
  }
}

function itemNode(item: ItemOf, node: Paragraph): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [node],
    data: { ...placeOf(node), marker: item.marker },
  }
}

function placeOf(node: Paragraph) {
  return node.data?.place ? { place: node.data.place } : {}
}
