import type { Block } from '../model/block.ts'
import type { ClassifiedDoc } from '../model/doc.ts'
import { textAt } from '../model/span.ts'

/** A heading has no more words, and a paragraph below it no fewer letters. */
const mostWords = 14
const fewestLetters = 120

/**
 * Whether a short line without an end stands alone above a longer paragraph: nothing marks it as a heading, but what a label
 * above it headed ("What we learned:") is over there.
 */
export function isBareHead({ text }: ClassifiedDoc, block: Block, below: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.lines.length !== 1 || below?.kind !== 'paragraph') return false
  // "**Ann Roe**, pilot": bold words begin what is no heading.
  if (block.runs.some(({ kind }) => kind === 'strong')) return false
  const line = textAt(text, block.span)
  const isShort = line.split(/\s+/u).length <= mostWords && /^[\p{Lu}\d][^.!?:;]*[^.!?:;,–—-]$/u.test(line)
  return (
    isShort && below.span[1] - below.span[0] >= fewestLetters && /^\p{Lu}/u.test(textAt(text, below.span))
  )
}
