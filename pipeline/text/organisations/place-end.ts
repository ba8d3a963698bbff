import type { Lexicon } from '../../model/knowledge.ts'
import { type Head, inList } from './heads.ts'
import { isPlace } from './run-part.ts'
import type { Token } from './tokens.ts'

/** The last token of a place behind a head: "King's College London". */
export function placeEnd(tokens: readonly Token[], head: Head, lexicon: Lexicon): number {
  if (!inList(lexicon, 'takes-place', head.word)) return head.last
  for (let last = head.last + 2; last > head.last; last--) {
    const words = tokens.slice(head.last + 1, last + 1)
    if (words.length < last - head.last || words.some((token) => token.gap !== 'space')) continue
    if (isPlace(words.map((token) => token.stem).join(' '), lexicon)) return last
  }
  return head.last
}
