import type { Nodes, Root } from 'mdast'

/** Parts of a tree whose words run on into the next part: emphasis is no end of a sentence. */
const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
  'html',
])

/**
 * The text values of a tree in reading order, one entry for each block: what the reader saw before any repair. Markup that
 * shows nothing is left out, and words that are struck out where only what is `said` is asked for. Shares no code with the
 * repairs on purpose.
 */
export function rawBlocks(tree: Root, said = false): readonly string[] {
  const blocks: string[] = []
  let open = ''
  const stack: (Nodes | 'end')[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (said && node !== 'end' && node.type === 'delete') continue
    if (node === 'end' || !inline.has(node.type)) {
      if (open !== '') blocks.push(open)
      open = ''
    }
    if (node === 'end') continue
    if ('value' in node && node.type !== 'html') open += `${node.value}\n`
    else if ('alt' in node && node.alt) open += `${node.alt}\n`
    if (!('children' in node)) continue
    if (!inline.has(node.type)) stack.push('end')
    for (const child of [...node.children].reverse()) stack.push(child)
  }
  if (open !== '') blocks.push(open)
  return blocks
}
