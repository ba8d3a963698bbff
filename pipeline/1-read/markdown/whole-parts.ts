import type { Html, RootContent } from 'mdast'

/**
 * A blank line ends markup in Markdown, and what is set in behind it is code: a table or list that has some inside is put
 * together again, or its rows would be none and its items lost.
 */
export function withWholeParts(nodes: readonly RootContent[]): readonly RootContent[] {
  const whole: RootContent[] = []
  let parts: string[] = []
  let open = 0
  const close = () => {
    const first = whole.at(-1)
    if (parts.length > 1 && first?.type === 'html')
      whole[whole.length - 1] = { ...first, value: parts.join('\n\n') }
    parts = []
    open = 0
  }
  for (const node of nodes) {
    const markup = node.type === 'html' || (open > 0 && isSetIn(node)) ? (node as Html) : null
    if (markup === null || open === 0) {
      close()
      whole.push(node)
    }
    if (markup === null) continue
    parts.push(markup.value)
    open = Math.max(0, open + opened(markup.value))
  }
  close()
  return whole
}

/** Code without a fence that begins with a tag: markup that is set in. */
function isSetIn(node: RootContent): boolean {
  if (node.type !== 'code' || !/^\s*<\/?[a-z]/iu.test(node.value)) return false
  const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } }
  return end.line - start.line + 1 === node.value.split('\n').length
}

/** How many more tables and lists are opened than closed. */
function opened(markup: string): number {
  const count = (tag: RegExp) => markup.match(tag)?.length ?? 0
  return count(/<(?:table|ul|ol|li)[\s>]/giu) - count(/<\/(?:table|ul|ol|li)\s*>/giu)
}
