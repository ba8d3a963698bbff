import type { Block } from '../model/block.ts'
import type { Span } from '../model/span.ts'
import { type Draft, meantBreak } from './draft.ts'

/** Drafts as one text, a blank line between blocks, and the blocks as spans of it. */
export function finalText(drafts: readonly Draft[]): {
  readonly text: string
  readonly blocks: readonly Block[]
} {
  let text = ''
  const blocks: Block[] = []
  for (const draft of drafts) {
    const above = blocks.at(-1)
    if (above) text += together(above, draft) ? '\n' : '\n\n'
    const start = text.length
    const final = draft.text.replaceAll(meantBreak, '\n')
    text += final
    blocks.push(blockOf(draft, final, start))
  }
  return { text, blocks }
}

/** Items of one list and rows of one table stand line by line. */
function together(above: Block, below: Draft): boolean {
  if (above.kind === 'row' && below.kind === 'row') return above.table === below.table
  return above.kind === 'item' && below.kind === 'item'
}

function blockOf(draft: Draft, text: string, start: number): Block {
  const { text: _, runs, size: __, margin: ___, width: ____, wrapped: _____, ...shape } = draft
  const at = (span: Span): Span => [span[0] + start, span[1] + start]
  return {
    ...shape,
    span: [start, start + text.length],
    runs: runs.map((run) => ({ ...run, span: at(run.span) })),
    ...(draft.kind === 'row' ? { cells: parts(text, '\t').map(at) } : {}),
    lines: parts(text, '\n').map(at),
  }
}

function parts(text: string, separator: string): Span[] {
  let from = 0
  return text.split(separator).map((part) => {
    const span: Span = [from, from + part.length]
    from += part.length + separator.length
    return span
  })
}
