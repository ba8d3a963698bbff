import type { Block } from '../model/block.ts'
import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { type Span, textAt } from '../model/span.ts'
import { isSmallWord } from '../text/small-word.ts'

/** A title is printed in no more blocks than this. */
const most = 4

/**
 * A title with the blocks below in which it goes on, for where each of its lines is a block of its own: it ends in a word that
 * leads on ("Report of the Panel on"), or, where all is in capitals, in a colon.
 */
export function withRunOn({ text, blocks }: CleanDoc, span: Span, lexicon: Lexicon): Span {
  const at = blocks.findIndex((block) => block.span[0] <= span[0] && span[1] <= block.span[1])
  let whole = span
  for (let more = 1; more < most; more++) {
    const [above, below] = [blocks[at + more - 1], blocks[at + more]]
    if (!above || !below || whole[1] < above.span[1] || !goesOn(text, above, below, lexicon)) break
    whole = [whole[0], below.span[1]]
  }
  return whole
}

function goesOn(text: string, above: Block, below: Block, lexicon: Lexicon): boolean {
  const [words, next] = [textAt(text, above.span).trim(), textAt(text, below.span)]
  const alike = above.kind === below.kind && above.level === below.level
  const lines = [above, below].every(({ kind }) => kind === 'heading' || kind === 'paragraph')
  if (!lines || !(alike || (isUpper(words) && isUpper(next)))) return false
  const last = /(?:^|\s)(\p{L}+)$/u.exec(words)?.[1]
  if (last !== undefined && isSmallWord(last, lexicon)) return /^\p{L}/u.test(next)
  return /\p{L}{3}.*:$/su.test(words) && isUpper(words) && isUpper(next)
}

function isUpper(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}
