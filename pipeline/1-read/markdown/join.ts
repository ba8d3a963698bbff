import type { RootContent } from 'mdast'
import { kindOf } from './plain.ts'

/** Adds the blocks of a piece to those before it; the first goes on with the last where `continues` says so. */
export function join(
  blocks: RootContent[],
  added: readonly RootContent[],
  piece: { readonly continues: boolean; readonly line: number },
  text: string,
): void {
  const last = blocks.at(-1)
  const [first, ...rest] = added
  const joined = piece.continues && last && first && absorb(last, first, piece.line, text)
  for (const node of joined ? rest : added) blocks.push(node)
}

/** Whether `last` took in `first`, of which only what stands at or below `line` is new. */
function absorb(last: RootContent, first: RootContent, line: number, text: string): boolean {
  if (last.type === 'list' && first.type === 'list' && kindAt(last, text) === kindAt(first, text))
    for (const item of first.children) last.children.push(item)
  else if (last.type === 'table' && first.type === 'table') {
    for (const row of first.children) if ((row.position?.start.line ?? 0) >= line) last.children.push(row)
  } else if (last.type === 'code' && first.type === 'code') last.value += `\n${first.value}`
  else if (last.type === 'blockquote' && first.type === 'blockquote')
    for (const child of first.children) last.children.push(child)
  else if (last.type === 'paragraph' && first.type === 'paragraph') {
    last.children.push({ type: 'text', value: '\n' })
    for (const child of first.children) last.children.push(child)
  } else return false
  if (last.position && first.position) last.position.end = first.position.end
  return true
}

function kindAt(list: RootContent, text: string): string | null {
  const start = list.position?.start.offset ?? 0
  return kindOf(text.slice(start, start + 16))
}
