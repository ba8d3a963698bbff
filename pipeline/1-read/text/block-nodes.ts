import type { List, ListItem, RootContent } from 'mdast'
import { groups, isInnerHead, isTextHead } from './inner-heads.ts'
import { bulletOf, framedDepth, headingDepth, underlinedDepth } from './marks.ts'
import { heading, itemOf, listOf, paragraph } from './nodes.ts'
import type { Line } from './stretches.ts'
import { tablesApart } from './tables-apart.ts'

/** Blocks as they are, or an item with the lines it stands in and how far they stand in. */
type Part =
  | { readonly nodes: readonly RootContent[] }
  | {
      readonly item: ListItem
      readonly lines: readonly Line[]
      readonly ordered: boolean
      readonly indent: number
    }

/** The blocks of stretches between blank lines: tables, headings, paragraphs, and items as lists in lists. */
export function nodesOf(stretched: readonly (readonly Line[])[]): RootContent[] {
  const stretches = tablesApart(stretched)
  return listed(
    stretches.flatMap(({ lines, table }, index) =>
      table ? [{ nodes: [table] }] : partsOf(lines, stretches[index + 1]?.lines),
    ),
  )
}

/** Items further in than the one above are a list in it; whatever is no item ends all lists. */
function listed(parts: readonly Part[]): RootContent[] {
  const children: RootContent[] = []
  const open: { readonly list: List; readonly indent: number }[] = []
  for (const part of parts) {
    if ('nodes' in part) {
      open.length = 0
      for (const node of part.nodes) children.push(node)
      continue
    }
    const { item, lines, ordered, indent } = part
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent) open.pop()
    const above = open.at(-1)
    if (above && above.indent === indent) {
      above.list.children.push(item)
      continue
    }
    const list = listOf(lines, [item], ordered)
    const parent = above?.list.children.at(-1)
    if (parent) parent.children.push(list)
    else children.push(list)
    open.push({ list, indent })
  }
  return children
}

function partsOf(stretch: readonly Line[], below: readonly Line[] | undefined): readonly Part[] {
  if (isNumberedHeading(stretch, below)) return [{ nodes: flow(stretch) }]
  const widest = stretch.reduce((most, line) => Math.max(most, line.text.length), 0)
  const parted = groups(stretch)
  return parted.map((group, at) => partOf(group, parted[at + 1]?.[0], widest))
}

function partOf(group: readonly Line[], next: Line | undefined, widest: number): Part {
  const depth = headDepth(group, next, widest)
  if (depth !== null) return { nodes: [heading(group, depth)] }
  const bullet = bulletOf(group[0]?.text ?? '')
  if (!bullet) return { nodes: flow(group) }
  const { marker, indent, length } = bullet
  return { item: itemOf(group, marker, length), lines: group, ordered: /\d/u.test(marker), indent }
}

/** How deep a line is as a heading that nothing but what stands below it tells; null where it is none. */
function headDepth(group: readonly Line[], next: Line | undefined, widest: number): 2 | 3 | null {
  const [line] = group
  if (!line || group.length !== 1) return null
  if (isInnerHead(line, next, widest)) return 2
  return isTextHead(line, undefined, next) && !/:\s*$/u.test(line.text) ? 3 : null
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
