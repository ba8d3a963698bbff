import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../word-set.ts'
import { inList } from './heads.ts'
import type { Token } from './tokens.ts'

/** Past adjectives: "Commission nationale" of Human Rights, where adjectives follow. */
export function adjectivesEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let last = from
  while (
    tokens[last + 1]?.gap === 'space' &&
    (inList(lexicon, 'lowercase-modifiers', tokens[last + 1]?.text ?? '') ||
      isCapitalAdjective(tokens[last + 1], lexicon))
  )
    last++
  return last
}

/** Past adjectives in capitals alone: "Consejo Latinoamericano". */
export function capitalAdjectivesEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let last = from
  while (tokens[last + 1]?.gap === 'space' && isCapitalAdjective(tokens[last + 1], lexicon)) last++
  return last
}

/** "Latinoamericano", and not "Mariana". */
function isCapitalAdjective(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token?.capital || token.stem.length < 5) return false
  const ends = wordSet(lexicon, 'organisations', 'adjective-ends')
  const ending = [2, 3, 4, 5].some((length) => ends.has(token.stem.slice(-length).toLowerCase()))
  return ending && !wordSet(lexicon, 'people', 'given-names').has(token.stem)
}
