import type { Nodes, Root } from 'mdast'
import { byCodeUnit } from '../text/fold.ts'

/** The marks of notes that the words of a tree hold as references, each once. */
export function noteMarksIn(tree: Root): readonly string[] {
  const marks = new Set<string>()
  const stack: Nodes[] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'footnoteReference')
      for (const label of (node.label ?? node.identifier).match(/\d+|[^\s\d,;()[\]]+/gu) ?? [])
        marks.add(label)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return [...marks].sort(byCodeUnit)
}
