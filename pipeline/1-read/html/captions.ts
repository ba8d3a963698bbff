import type { Element, ElementContent, Root } from 'hast'
import type { RootContent } from 'mdast'
import type { Turning } from './definition-list.ts'

/**
 * A page whose captions of tables stand above them, as those of figures do; inside a table they are no row and would be lost. What
 * a class calls a caption is one, too.
 */
export function withCaptionsAbove(root: Root): Root {
  return { type: 'root', children: lifted(root.children as ElementContent[]) }
}

function lifted(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = lifted(node.children)
    if (isCalledCaption(node)) return [{ ...node, tagName: 'figcaption', children }]
    if (node.tagName !== 'table') return [{ ...node, children }]
    const captions = children.filter(isCaption)
    const rest = children.filter((child) => !isCaption(child))
    return [
      ...captions.map((caption) => ({ ...caption, tagName: 'figcaption' })),
      { ...node, children: rest },
    ]
  })
}

function isCaption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'caption'
}

/** Makers of pages with pictures wrote `<p class="wp-caption-text">` before there was an element for it, and many still do. */
function isCalledCaption({ tagName, properties }: Element): boolean {
  const classes = properties['className']
  return tagName === 'p' && Array.isArray(classes) && classes.some((one) => called.test(String(one)))
}

const called = /^(?:wp-|(?:image|img|photo|figure)-)?caption(?:-text)?$/iu

/** The words below a figure or above a table as blocks of kind caption. */
export function captionBlocks(turning: Turning, element: Element): RootContent[] {
  return turning.toFlow(turning.all(element)).map((node) => {
    if (node.type !== 'paragraph') return node
    const block = { ...node, data: { ...node.data, kind: 'caption' as const } }
    if (!block.position) turning.patch(element, block)
    return block
  })
}
