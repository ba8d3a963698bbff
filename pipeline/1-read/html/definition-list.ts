import type { Element, ElementContent, Parents } from 'hast'
import type { BlockContent, DefinitionContent, List, ListItem, Nodes, RootContent } from 'mdast'

/** What hast-util-to-mdast lends to those that turn an element themselves. */
export interface Turning {
  all(parent: Parents): RootContent[]
  toFlow(nodes: RootContent[]): (BlockContent | DefinitionContent)[]
  patch(from: Element, to: Nodes): void
}

/**
 * Terms and their meanings as a list: an item for each group, its terms first. The library's own puts two terms in a list
 * within a list, and all groups into one where white space parts them.
 */
export function definitionList(turning: Turning, list: Element): List | undefined {
  const items: ListItem[] = []
  let above = ''
  for (const part of partsOf(list.children)) {
    const children = flowOf(turning, part)
    if (children.length === 0) continue
    const last = items.at(-1)
    if (last && !(part.tagName === 'dt' && above !== 'dt')) last.children.push(...children)
    else {
      const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [...children] }
      turning.patch(part, item)
      items.push(item)
    }
    above = part.tagName
  }
  if (items.length === 0) return undefined
  const result: List = { type: 'list', ordered: false, start: null, spread: false, children: items }
  turning.patch(list, result)
  return result
}

/** Groups may stand in a `div` each. */
function partsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (node.type === 'text' && node.value.trim() !== '') return [wrapped(node)]
    if (node.type !== 'element') return []
    return node.tagName === 'div' ? partsOf(node.children) : [node]
  })
}

function wrapped(node: ElementContent): Element {
  return { type: 'element', tagName: 'dd', properties: {}, children: [node] }
}

function flowOf(turning: Turning, part: Element): (BlockContent | DefinitionContent)[] {
  const known = part.tagName === 'dt' || part.tagName === 'dd'
  return turning.toFlow(turning.all(known ? part : { type: 'root', children: [part] }))
}
