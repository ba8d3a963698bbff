import type { CleanDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'
import { foldKey } from '../text/fold.ts'

/** One point may be a heading of its own by chance. */
const fewest = 2
/** So much below a point is what was said on it, not what it is about. */
const told = 80

/** Whether the points of a list come back as headings above paragraphs: the agenda of a meeting, and what was said on each point. */
export function tellsOfPoints({ blocks, text }: CleanDoc): boolean {
  const points = new Set<string>()
  let count = 0
  for (const [at, block] of blocks.entries()) {
    const words = foldKey(textAt(text, block.span).replace(/^\d{1,2}\W{1,3}/u, ''))
    if (block.kind === 'item') points.add(words)
    const below = blocks[at + 1]
    const isTold = below?.kind === 'paragraph' && below.span[1] - below.span[0] >= told
    if (block.kind === 'heading' && isTold && points.has(words)) count++
  }
  return count >= fewest
}
