import type { Block } from '../model/block.ts'
import type { SegmentedDoc } from '../model/doc.ts'
import { firstPast } from '../text/first-past.ts'

/** Index of the innermost section that a block stands in. */
export function sectionIndexAt(doc: SegmentedDoc, block: Block): number {
  const { sentences } = doc
  const first = sentences[firstPast(sentences.length, (at) => (sentences[at]?.span[0] ?? 0) >= block.span[0])]
  return first && first.span[1] <= block.span[1] ? first.section : 0
}

/** Index of the block that holds `offset`. */
export function blockIndexAt(doc: SegmentedDoc, offset: number): number {
  const { blocks } = doc
  return Math.max(0, firstPast(blocks.length, (at) => (blocks[at]?.span[0] ?? 0) > offset) - 1)
}
