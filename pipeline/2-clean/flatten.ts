import type { List, Nodes, PhrasingContent, Root, Table } from 'mdast'
import type { BlockKind, Run } from '../model/doc.ts'
import type { Place } from '../model/place.ts'
import { type Draft, meantBreak } from './draft.ts'
import { bare, inline } from './inline.ts'

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
  else if (node.type === 'table') table(node, walk, place)
  else if (node.type === 'heading')
    push(walk, node.children, { kind: 'heading', level: node.depth, place, node })
  else if (
    node.type === 'paragraph' &&
    node.children.every(
      (child) =>
        child.type === 'image' ||
        child.type === 'break' ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  )
    push(walk, node.children, { kind: 'caption', level: 0, place, node })
  else if (node.type === 'paragraph')
    push(walk, node.children, {
      kind: around.item ? 'item' : (around.kind ?? node.data?.kind ?? 'paragraph'),
      level: around.item?.level ?? 0,
      place,
      node,
      ...around.item,
    })
  else if (node.type === 'code')
    push(walk, [{ type: 'text', value: node.value.replace(/\n/gu, meantBreak) }], {
      kind: 'code',
      level: 0,
      place,
      node,
    })
  else if (node.type === 'blockquote' && around.depth < deepest)
    for (const child of node.children) block(child, walk, { ...inner, kind: 'quote' })
  else if ('children' in node && isFlow(node)) for (const child of node.children) block(child, walk, inner)
  else if ('children' in node || 'value' in node || node.type === 'image')
    push(walk, [node as PhrasingContent], { kind: 'paragraph', level: 0, place, node })
}

function isFlow(node: Nodes): boolean {
  return (
    node.type === 'root' ||
    node.type === 'listItem' ||
    node.type === 'footnoteDefinition' ||
    node.type === 'list' ||
    node.type === 'blockquote'
  )
}

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

function table(node: Table, walk: Walk, around: Place): void {
  const id = walk.tables++
  node.children.forEach((row, index) => {
    const cells = row.children.map((cell) => bare(inline(cell.children)))
    let text = ''
    const runs: Run[] = []
    cells.forEach((cell, column) => {
      if (column > 0) text += '\t'
      for (const run of cell.runs)
        runs.push({ ...run, span: [run.span[0] + text.length, run.span[1] + text.length] })
      text += cell.text.replace(/\t/gu, ' ')
    })
    if (text.trim() === '') return
    walk.drafts.push({
      kind: 'row',
      text,
      level: 0,
      table: id,
      header: index === 0,
      runs,
      place: placeOf(row, around),
    })
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

function placeOf(node: Nodes, above: Place): Place {
  if (node.data?.place) return { ...above, ...node.data.place }
  const start = startOf(node)
  return start && above.page === undefined && above.slide === undefined && above.paragraph === undefined
    ? { line: start.line, column: start.column }
    : above
}

/** Where a block begins that the reader made around others: where its first part does. */
function startOf(node: Nodes): { readonly line: number; readonly column: number } | undefined {
  let at: Nodes | undefined = node
  while (at && !at.position) at = 'children' in at ? at.children[0] : undefined
  return at?.position?.start
}
