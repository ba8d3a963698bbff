import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { slug } from '../../text/slug.ts'
import { isSmallWord } from '../../text/small-word.ts'

/** As far as this beside a name the words are looked at. */
const nearby = 60

/**
 * The words of covered names as keys, by which an id of an earlier build is known to hold one. A name that is a word of the
 * document too ("Will") counts with a word that stands beside it: "will-said".
 */
export function coveredWords(
  text: string,
  spans: readonly Span[],
  words: ReadonlySet<string>,
  lexicon: Lexicon,
): ReadonlySet<string> {
  return new Set(
    spans.flatMap(([start, end]) => {
      const before = [...keysOf(text.slice(Math.max(0, start - nearby), start))].reverse()
      const behind = keysOf(text.slice(end, end + nearby))
      const name = keysOf(text.slice(start, end))
      const isLarge = (word: string) => !isSmallWord(word, lexicon)
      return name.flatMap((word, at) => {
        if (!words.has(word)) return [word]
        const left = at > 0 ? [name[at - 1]] : [before[0], before.find(isLarge)]
        const right = at < name.length - 1 ? [name[at + 1]] : [behind[0], behind.find(isLarge)]
        return [
          ...left.flatMap((one) => (one ? [`${one}-${word}`] : [])),
          ...right.flatMap((one) => (one ? [`${word}-${one}`] : [])),
        ]
      })
    }),
  )
}

function keysOf(text: string): readonly string[] {
  return /[\p{L}\p{N}]/u.test(text) ? slug(text, Infinity).split('-') : []
}
