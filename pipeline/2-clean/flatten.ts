import type { List, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import type { BlockKind } from '../model/block.ts'
import type { Place } from '../model/place.ts'
import { type Draft, meantBreak } from './draft.ts'
import { inline, isPicture } from './inline.ts'
import { placeOf } from './place-of.ts'
import { tableRows } from './table-rows.ts'

interface Walk {
  readonly drafts: Draft[]
  lists: number
  tables: number
}

/** Deeper trees than this are no document's; what lies deeper is given at this level. */
const deepest = 64

/** The blocks of a tree in reading order. Every text value of the tree is in exactly one of them. */
export function flatten(tree: Root): readonly Draft[] {
  const walk: Walk = { drafts: [], lists: 0, tables: 0 }
  for (const node of tree.children) block(node, walk, { depth: 0, place: {} })
  return walk.drafts
}

interface Around {
  readonly depth: number
  readonly place: Place
  readonly kind?: BlockKind
  readonly item?: { readonly level: number; readonly marker: string; readonly list: number }
}

function block(node: Nodes, walk: Walk, around: Around): void {
  const place = placeOf(node, around.place)
  const inner: Around = { ...around, place, depth: around.depth + 1 }
  if (node.type === 'list' && around.depth < deepest) list(node, walk, inner)
  else if (node.type === 'table')
    for (const row of tableRows(node, walk.tables++, place)) walk.drafts.push(row)
  else if (node.type === 'blockquote' && around.depth < deepest)
    for (const child of node.children) block(child, walk, { ...inner, kind: 'quote' })
  else if (node.type === 'footnoteDefinition')
    for (const child of node.children) block(child, walk, { ...inner, kind: 'note' })
  else if ('children' in node && flow.has(node.type))
    for (const child of node.children) block(child, walk, inner)
  else leaf(node, walk, { ...around, place })
}

/** A block that holds no blocks. */
function leaf(node: Nodes, walk: Walk, { place, kind, item }: Around): void {
  if (node.type === 'heading') push(walk, node.children, { kind: 'heading', level: node.depth, place, node })
  else if (node.type === 'paragraph' && holdsImages(node))
    push(walk, node.children, { kind: 'caption', level: 0, place, node })
  else if (node.type === 'paragraph')
    push(walk, node.children, {
      kind: item ? 'item' : (kind ?? node.data?.kind ?? 'paragraph'),
      level: item?.level ?? 0,
      place,
      node,
      ...item,
    })
  else if (node.type === 'code')
    push(walk, [{ type: 'text', value: node.value.replace(/\n/gu, meantBreak) }], {
      kind: 'code',
      level: 0,
      place,
      node,
    })
  else if ('children' in node || 'value' in node || node.type === 'image')
    push(walk, [node as PhrasingContent], { kind: 'paragraph', level: 0, place, node })
}

/** Pictures and nothing else: what they are said to show is a caption. */
function holdsImages({ children }: Paragraph): boolean {
  return children.every(
    (child) =>
      isPicture(child) || child.type === 'break' || (child.type === 'text' && child.value.trim() === ''),
  )
}

/** What holds blocks. */
const flow: ReadonlySet<string> = new Set(['root', 'listItem', 'list', 'blockquote'])

function list(node: List, walk: Walk, around: Around): void {
  const id = walk.lists++
  const level = (around.item?.level ?? 0) + 1
  node.children.forEach((child, index) => {
    const marker = child.data?.marker ?? (node.ordered ? `${(node.start ?? 1) + index}.` : '-')
    const place = placeOf(child, around.place)
    let first = true
    for (const part of child.children) {
      const item = { level, marker: first ? marker : '', list: id }
      block(part, walk, { ...around, place, depth: around.depth + 1, item })
      if (part.type === 'paragraph') first = false
    }
  })
}

interface Shape {
  readonly kind: BlockKind
  readonly level: number
  readonly place: Place
  readonly node: Nodes
  readonly marker?: string
  readonly list?: number
}

function push(walk: Walk, children: readonly PhrasingContent[], { node, ...shape }: Shape): void {
  const { text, runs } = inline(children)
  if (text.trim() === '') return
  const { size, margin } = node.data ?? {}
  walk.drafts.push({
    ...shape,
    text,
    runs,
    ...(size === undefined ? {} : { size }),
    ...(margin === undefined ? {} : { margin }),
  })
}
