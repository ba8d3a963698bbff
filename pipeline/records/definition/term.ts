import type { Lexicon } from '../../model/knowledge.ts'
import { foldSpace } from '../../text/fold.ts'
import { pointsBack, withoutArticle } from '../../text/grammar.ts'
import { endsAsOngoing } from '../../text/sentence-form.ts'

/** Whether words may be a term of so many words at most: "the oversight of police" may, "this" and "who, then" may not. */
export function isTerm(subject: string, most: number, lexicon: Lexicon): boolean {
  const bare = withoutArticle(subject, lexicon)
  return (
    bare.split(' ').length <= most &&
    !pointsBack(bare, lexicon) &&
    /\p{L}{2}/u.test(bare) &&
    !/[,;:]/u.test(bare) &&
    !tellsDeed(bare, lexicon)
  )
}

/** "Using open lamps only": what somebody does, where three words or more follow. */
function tellsDeed(words: string, lexicon: Lexicon): boolean {
  const [first = '', ...others] = words.split(' ')
  return others.length >= 3 && endsAsOngoing(first, 2, lexicon)
}

/** A term without its article and marks. */
export function termOf(subject: string, lexicon: Lexicon): string {
  return withoutArticle(foldSpace(subject), lexicon).replace(/^["“”‘’']+|["“”‘’']+$/gu, '')
}
