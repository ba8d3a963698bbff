import type { Lexicon } from '../../model/knowledge.ts'
import { wordSet } from '../word-set.ts'
import { type Head, inList } from './heads.ts'
import { isArticle, isPreposition } from './name-words.ts'
import type { Run } from './run.ts'
import type { Token } from './tokens.ts'

/** Whether a name is built on such a word as "City", which makes one only by the place behind it: "City of Oslo", no "Smart City". */
export function needsPlace(head: Head, lexicon: Lexicon): boolean {
  return inList(lexicon, 'complement-heads', head.word)
}

/** The run of a town's name with the place behind it: "City of Oslo"; null in "in the City of Oslo", which tells where, and in "City of the Future". */
export function townRun(tokens: readonly Token[], head: Head, run: Run, lexicon: Lexicon): Run | null {
  const [of, place] = [tokens[head.last + 1], tokens[head.last + 2]]
  if (run.first < head.first || !of || !isPreposition(of, lexicon) || !place?.capital) return null
  if (wordSet(lexicon, 'people', 'common-words').has(place.stem.toLowerCase())) return null
  const [before, further] = [tokens[run.first - 1], tokens[run.first - 2]]
  const opening = before && isArticle(before, lexicon) ? further : before
  if (opening && inList(lexicon, 'before-places', opening.text)) return null
  let last = head.last + 2
  while (tokens[last + 1]?.capital && tokens[last + 1]?.gap === 'space') last++
  return { ...run, last, complement: true }
}
