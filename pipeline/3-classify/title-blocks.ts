import type { Block } from '../model/block.ts'
import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { wordSet } from '../text/word-set.ts'

/** "## What was found" among others of its level heads a part of a page that front matter names, not all of it. */
export function isOneOfMany({ blocks }: CleanDoc, block: Block): boolean {
  const sibling = (other: Block) => other.kind === 'heading' && other.level === block.level && other !== block
  return block.level > 1 && blocks.some(sibling)
}

/**
 * One of several parts of a paper whose own heading stands above them, "Schedule" above "Day 1" and "Day 2": where the source marks
 * headings, and not where they were told by their looks.
 */
export function isPartBelow(doc: CleanDoc, block: Block): boolean {
  if (block.kind !== 'heading' || !MARKED.has(doc.format) || !isOneOfMany(doc, block)) return false
  const first = doc.blocks.find(({ kind }) => kind === 'heading')
  return first !== undefined && first !== block && first.level < block.level
}

const MARKED: ReadonlySet<string> = new Set(['markdown', 'html', 'text'])

/** A line that is all one link leads elsewhere. */
export function isLink(block: Block): boolean {
  return (
    block.kind !== 'heading' &&
    block.runs.some(
      (run) => run.kind === 'link' && run.span[1] - run.span[0] >= (block.span[1] - block.span[0]) * 0.9,
    )
  )
}

/** All of it is bold. */
export function isAllStrong(block: Block): boolean {
  return block.runs.some(
    (run) => run.kind === 'strong' && run.span[0] <= block.span[0] && run.span[1] >= block.span[1],
  )
}

/** "English | Français": the languages in which a page can be read. */
export function namesLanguages(text: string, lexicon: Lexicon): boolean {
  const names = wordSet(lexicon, 'genres', 'language-names')
  return text.split(/[\s|•·/,]+/u).every((word) => word === '' || names.has(word))
}
