import type { Lexicon } from '../../model/knowledge.ts'
import { spansOverlap } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { type Token, wordsOf } from '../../text/tokens.ts'
import { wordSet } from '../../text/word-set.ts'

/** How long something is to last, or after how long it is due: "for at least two years", "within ten days". Null where nothing says it. */
export function lastingIn(text: string, lexicon: Lexicon): string | null {
  const words = wordsOf(text)
  const at = words.findIndex(
    (word, n) =>
      wordSet(lexicon, 'mood', 'units-of-time').has(word.word) &&
      isAmount(words[n - 1], lexicon) &&
      wordSet(lexicon, 'mood', 'before-length').has(words[n - 2]?.word ?? ''),
  )
  // "at least", "al menos", "au moins": the word before belongs to it.
  const two = wordSet(lexicon, 'mood', 'before-length-second').has(words[at - 2]?.word ?? '')
  const [first, last] = [words[at - (two ? 3 : 2)], words[at]]
  return at < 0 || !first || !last ? null : text.slice(first.span[0], last.span[1])
}

/** A number of things: "four permanent staff", "30 %". A date, a year and the number of a session count nothing. */
export function countedIn(text: string, lexicon: Lexicon): string | null {
  const words = wordsOf(text)
  const dates = findDates(text, lexicon)
  const labels = wordSet(lexicon, 'dates', 'numbered')
  for (const [at, word] of words.entries()) {
    const behind = words[at + 1]
    const isDigit = /^\d/u.test(word.word)
    const percent = isDigit ? /^\s*%/u.exec(text.slice(word.span[1]))?.[0] : undefined
    if (!isAmount(word, lexicon) || dates.some(({ span }) => spansOverlap(span, word.span))) continue
    if (isDigit && labels.has(words[at - 1]?.word ?? '')) continue
    if (percent !== undefined) return text.slice(word.span[0], word.span[1] + percent.length)
    if (behind && /^\s+\p{Ll}/u.test(text.slice(word.span[1])))
      return text.slice(word.span[0], behind.span[1])
  }
  return null
}

function isAmount(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token !== undefined &&
    (/^\d[\d.,]*$/u.test(token.word) || wordSet(lexicon, 'mood', 'numbers').has(token.word))
  )
}
