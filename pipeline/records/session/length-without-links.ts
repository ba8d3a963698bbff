import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../../text/word-set.ts'

/** "Tides (PDF, video)", "Nets [slides]": the length of a title without the bracket that only says what is linked there. */
export function lengthWithoutLinks(words: string, lexicon: Lexicon): number {
  const bracket = /\s*[([]([^()[\]]{2,60})[)\]]\s*$/u.exec(words)
  if (!bracket || bracket.index === 0) return words.length
  const linked = wordSet(lexicon, 'sessions', 'linked-words')
  const inside = (bracket[1] ?? '').toLowerCase().split(/[\s,;|/&]+/u)
  return inside.every((word) => linked.has(word)) ? bracket.index : words.length
}
