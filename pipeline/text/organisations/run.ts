import type { Lexicon } from '../../model/knowledge.ts'
import { type Head, inList } from './heads.ts'
import { leftEnd } from './run-left.ts'
import { adjectivesEnd, campusEnd, capitalAdjectivesEnd, complementEnd, placeEnd } from './run-right.ts'
import { stationedEnd } from './stationed.ts'
import type { Token } from './tokens.ts'

/** Tokens of a run that may be a body's name: `first` to `last`, both part of it. */
export interface Run {
  readonly first: number
  readonly last: number
  /** Whether words follow the head: "Council on Foreign Relations". */
  readonly complement: boolean
}

/** The run of capitals about a head word: what modifies it before, what it is of or for behind. */
export function runAbout(tokens: readonly Token[], head: Head, lexicon: Lexicon): Run {
  const sure = inList(lexicon, 'sure-heads', head.word)
  const first = leftEnd(tokens, head, lexicon)
  const complement = inList(lexicon, 'takes-complement', head.word)
    ? complementEnd(tokens, head.last, lexicon)
    : head.last
  const last = Math.max(
    campusEnd(tokens, complement, head, lexicon),
    placeEnd(tokens, head, lexicon),
    stationedEnd(tokens, head, first, lexicon),
    sure ? adjectivesEnd(tokens, head.last, lexicon) : 0,
    capitalAdjectivesEnd(tokens, head.last, lexicon),
  )
  return { first, last, complement: last > head.last }
}
