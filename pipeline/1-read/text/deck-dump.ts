import type { RootContent } from 'mdast'

/**
 * Web pages that show a slide deck print each slide twice, a preview of its first words and then its full text. Where
 * most of a text is such pairs, its paragraphs get the slide's number as their place; room 2 takes out the previews.
 */
export function markDump(nodes: readonly RootContent[]): RootContent[] {
  const texts = nodes.map(textOf)
  const pairs = texts.filter((text, index) => isPreview(text, texts[index + 1] ?? '')).length
  if (pairs < 3 || pairs * 2 < nodes.length * 0.6) return [...nodes]
  let slide = 0
  let full = false
  return nodes.map((node, index) => {
    const text = texts[index] ?? ''
    const preview = !full && isPreview(text, texts[index + 1] ?? '')
    if (preview) slide++
    full = preview
    return slide === 0
      ? node
      : {
          ...node,
          data: {
            ...node.data,
            place: {
              ...node.data?.place,
              slide,
              ...(node.position ? { line: node.position.start.line } : {}),
            },
          },
        }
  })
}

/** Whether `text` is the beginning of `next`, white space folded. */
function isPreview(text: string, next: string): boolean {
  return (
    text.length >= 8 &&
    next.length >= text.length &&
    next.startsWith(text.slice(0, Math.max(8, text.length - 3)))
  )
}

function textOf(node: RootContent): string {
  if (node.type !== 'paragraph' && node.type !== 'heading') return ''
  return node.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}
