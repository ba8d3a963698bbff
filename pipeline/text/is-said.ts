import type { Block } from '../model/block.ts'
import { textAt } from '../model/span.ts'

/** Fewer words with a full stop may be an entry. */
const fewest = 8

/** Whether an item of a list is a sentence of some length, as what was said is, and no entry of a programme. */
export function isSaid(text: string): boolean {
  return /[.!]$/u.test(text) && text.split(/\s+/u).length >= fewest
}

/** Fewer items that are sentences may be remarks on the points of an agenda. */
export const fewestNotes = 4

/** How many items among blocks are sentences: notes of what was said. */
export function countNotes(blocks: readonly Block[], text: string): number {
  return blocks.filter(({ kind, span }) => kind === 'item' && isSaid(textAt(text, span))).length
}
