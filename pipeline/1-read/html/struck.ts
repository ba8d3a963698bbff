import type { Element, ElementContent, Root } from 'hast'

/** A page in which words that a style of their own crosses out, as word processors on the web do, stand in `<del>`. */
export function withStruckWords(root: Root): Root {
  return { type: 'root', children: walked(root.children as ElementContent[]) }
}

const crossed = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*\bline-through\b/iu

function walked(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    const inner: Element = { ...node, children: walked(node.children) }
    const { style } = node.properties
    if (typeof style !== 'string' || !crossed.test(style)) return inner
    if (node.tagName === 'span') return { ...inner, tagName: 'del' }
    return {
      ...inner,
      children: [{ type: 'element', tagName: 'del', properties: {}, children: inner.children }],
    }
  })
}
