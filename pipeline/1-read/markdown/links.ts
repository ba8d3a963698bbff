import type { Delete, Emphasis, Link, Nodes, PhrasingContent, Root, Strong } from 'mdast'
import { definitions, type GetDefinition } from 'mdast-util-definitions'
import { struckTwice } from './struck-twice.ts'

type Marked = Link | Strong | Emphasis | Delete
/** Nodes whose children stand within a line; elsewhere a tag is a block of its own. */
const inline: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'tableCell',
  'strong',
  'emphasis',
  'delete',
])

const opening = /^<(a|b|strong|i|em|del|s|strike)(?:\s[^<>]*)?>$/iu
const closing = /^<\/(a|b|strong|i|em|del|s|strike)\s*>$/iu
const types: Readonly<Record<string, 'emphasis' | 'delete'>> = {
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}
const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/iu

/**
 * Makes links of those by reference ("[the count][2]"), which the tree holds without their address, and reads the markup of
 * links, emphasis and deletions within a line (`<a href="…">`, `<b>`, `<del>`) as Markdown's own.
 */
export function resolveLinks(tree: Root): void {
  const definitionOf = definitions(tree)
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    const parent: { children: Nodes[] } = node
    if (inline.has(node.type))
      parent.children = marked(
        parent.children.flatMap(struckTwice).map((child) => resolved(child, definitionOf)),
      )
    for (const child of parent.children) open.push(child)
  }
}

function resolved(node: Nodes, definitionOf: GetDefinition): Nodes {
  const url = node.type === 'linkReference' ? definitionOf(node.identifier)?.url : undefined
  if (node.type !== 'linkReference' || url === undefined) return node
  const { position, children } = node
  return { type: 'link', url, children, ...(position ? { position } : {}) }
}

interface Open {
  readonly tag: string
  /** Where in the children what it marks begins. */
  readonly at: number
  readonly node: Nodes
}

/** What stands between an opening and a closing tag as one node; tags that never close stay. */
function marked(children: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = []
  const stack: Open[] = []
  for (const node of children) {
    const value = node.type === 'html' ? node.value : ''
    const tag = opening.exec(value)?.[1]?.toLowerCase()
    if (tag) stack.push({ tag, at: out.length, node })
    const last = stack.at(-1)
    const closes = closing.exec(value)?.[1]?.toLowerCase()
    if (closes && last?.tag === closes) {
      stack.pop()
      const made = markOf(last, out.splice(last.at).slice(1) as PhrasingContent[], node)
      out.push(...made)
    } else out.push(node)
  }
  return out
}

function markOf({ tag, node }: Open, children: PhrasingContent[], end: Nodes): readonly PhrasingContent[] {
  const position =
    node.position && end.position ? { position: { start: node.position.start, end: end.position.end } } : {}
  const made = (mark: Marked): readonly PhrasingContent[] => [{ ...mark, ...position }]
  if (tag !== 'a') return made({ type: types[tag] ?? 'strong', children })
  const [, double, single] = address.exec(node.type === 'html' ? node.value : '') ?? []
  const url = double ?? single
  return url === undefined ? children : made({ type: 'link', url, children })
}
