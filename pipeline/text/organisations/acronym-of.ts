import type { Lexicon } from '../../model/knowledge.ts'
import type { Span } from '../../model/span.ts'
import { longFormBefore } from '../acronyms/long-form.ts'
import { foldSpace } from '../fold.ts'
import { wordSet } from '../word-set.ts'
import { acronymIn, knownOrganisation } from './known.ts'
import { isPlace } from './run-part.ts'
import type { Token } from './tokens.ts'

/**
 * The short form of the body whose name stands at `span`: a listed one that the text prints, or what stands behind; `next` is
 * the word there.
 */
export function acronymOf(
  text: string,
  span: Span,
  next: Token | undefined,
  lexicon: Lexicon,
): string | null {
  const name = foldSpace(text.slice(...span))
  return (
    acronymIn(text, name, lexicon) ??
    acronymBehind(text, span, next) ??
    acronymInBracket(text, span, name, lexicon)
  )
}

/** "Example Centre for Tides (ZFG)": a short form of another language, alone in the bracket behind the name. */
function acronymInBracket(text: string, [, end]: Span, name: string, lexicon: Lexicon): string | null {
  const short = /^ \((\p{Lu}[\p{Lu}\d-]{2,7})\)/u.exec(text.slice(end, end + 12))?.[1]
  if (short === undefined || isPlace(short, lexicon)) return null
  if (knownOrganisation(short, lexicon) && !inOrder(short, name)) return null
  return wordSet(lexicon, 'people', 'asides').has(short.toLowerCase()) ? null : short
}

/** "Security Advisory Team SAT": a short form that stands behind its long form without brackets. */
function acronymBehind(text: string, [start, end]: Span, next: Token | undefined): string | null {
  if (next?.gap !== 'space' || !/^\p{Lu}{3,8}$/u.test(next.text)) return null
  const long = longFormBefore(text, end, next.text)
  return long && long[0] >= start ? next.text : null
}

/** Whether the letters of a short form begin words of a name in their order; the last may stand within the word of the one before it. */
function inOrder(short: string, name: string): boolean {
  const letters = short.toLowerCase()
  let at = 0
  for (const word of name.toLowerCase().split(/\s+/u)) {
    if (word.charAt(0) !== letters.charAt(at)) continue
    at++
    if (at === letters.length - 1 && word.includes(letters.charAt(at), 1)) return true
  }
  return at === letters.length
}
