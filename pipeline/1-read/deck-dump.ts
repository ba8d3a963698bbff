import type { Nodes, RootContent } from 'mdast'

/**
 * Web pages that show a slide deck print each slide twice, a preview of its first words and then its full text, one below
 * the other or as the items of a list. Where most of a document is such pairs, its blocks get the slide's number as their
 * place; room 2 takes out the previews.
 */
export function markDump(nodes: readonly RootContent[]): RootContent[] {
  const flat = nodes.flatMap((node) =>
    node.type === 'list' ? node.children.flatMap((item): RootContent[] => item.children) : [node],
  )
  const dump = [nodes, flat].find((blocks) => isDump(blocks.map(textOf)))
  return dump ? marked(dump) : [...nodes]
}

function isDump(texts: readonly string[]): boolean {
  const pairs = texts.flatMap((text, index) => {
    const next = texts[index + 1] ?? ''
    return isPreview(text, next) ? [next.length > text.length] : []
  })
  // The same line three times is no deck: some of the previews must be cut off.
  return pairs.filter(Boolean).length >= 3 && pairs.length * 2 >= texts.length * 0.6
}

function marked(nodes: readonly RootContent[]): RootContent[] {
  const texts = nodes.map(textOf)
  let slide = 0
  let full = false
  return nodes.map((node, index) => {
    const preview = !full && isPreview(texts[index] ?? '', texts[index + 1] ?? '')
    if (preview) slide++
    full = preview
    if (slide === 0) return node
    const line = node.position ? { line: node.position.start.line } : {}
    return { ...node, data: { ...node.data, place: { ...node.data?.place, slide, ...line } } }
  })
}

/** Whether `text` is the beginning of `next`. */
function isPreview(text: string, next: string): boolean {
  return (
    text.length >= 8 &&
    next.length >= text.length &&
    next.startsWith(text.slice(0, Math.max(8, text.length - 3)))
  )
}

/** The words of a paragraph or heading, white space folded; of anything else none. */
function textOf(node: RootContent): string {
  if (node.type !== 'paragraph' && node.type !== 'heading') return ''
  let text = ''
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text') text += next.value
    if (next.type === 'break') text += ' '
    if ('children' in next) for (const child of [...next.children].reverse()) stack.push(child)
  }
  return text.replace(/\s+/gu, ' ').trim()
}
