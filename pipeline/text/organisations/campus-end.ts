import type { Lexicon } from '../../model/knowledge.ts'
import { type Head, inList } from './heads.ts'
import type { Token } from './tokens.ts'

/** The last token of where a university is: "University of Toll at Averin", "University of California, Davis"; `from` where it says none. */
export function campusEnd(tokens: readonly Token[], from: number, head: Head, lexicon: Lexicon): number {
  const [at, place] = [tokens[from + 1], tokens[from + 2]]
  if (at?.gap === 'comma' && inList(lexicon, 'campus-systems', wordsOf(tokens, head.first, from))) {
    const last = [from + 2, from + 1].find((to) => inList(lexicon, 'campuses', wordsOf(tokens, from + 1, to)))
    return last ?? from
  }
  const there =
    at?.gap === 'space' && inList(lexicon, 'campus-at', at.text) && place?.gap === 'space' && place.capital
  return there && inList(lexicon, 'has-campuses', head.word) ? from + 2 : from
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map(({ stem }) => stem)
    .join(' ')
}
