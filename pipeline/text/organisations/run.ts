import type { Lexicon } from '../../model/knowledge.ts'
import { listOf } from '../phrases.ts'
import { adjectivesEnd, capitalAdjectivesEnd } from './adjectives-end.ts'
import { campusEnd } from './campus-end.ts'
import { complementEnd } from './complement-end.ts'
import { type Head, inList } from './heads.ts'
import { isAnd } from './name-words.ts'
import { placeEnd } from './place-end.ts'
import { leftEnd } from './run-left.ts'
import { stationedEnd } from './stationed.ts'
import type { Token } from './tokens.ts'

/** Tokens of a run that may be a body's name: `first` to `last`, both part of it. */
export interface Run {
  readonly first: number
  readonly last: number
  /** Whether words follow the head: "Council on Foreign Relations". */
  readonly complement: boolean
}

/** "Universidad Nacional", "Laboratoire Parole et Langage": in other languages what it is may stand behind, joined by their own "and". */
function capitalsEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const own = listOf(lexicon, 'grammar', 'and')
  let last = from
  for (;;) {
    const [next, after] = [tokens[last + 1], tokens[last + 2]]
    if (next?.gap !== 'space') return last
    const joins = last > from && isAnd(next, lexicon) && !own.includes(next.text) && after?.gap === 'space'
    if (next.capital) last++
    else if (joins && after?.capital) last += 2
    else return last
  }
}

/** A list in a name of another language cannot be told from the next name. */
function beforeComma(tokens: readonly Token[], head: Head, end: number): number {
  if (!head.foreign) return end
  const comma = tokens.findIndex(({ gap }, at) => at > head.last && at <= end && gap === 'comma')
  return comma < 0 ? end : comma - 1
}

/** The run of capitals about a head word: what modifies it before, what it is of or for behind. */
export function runAbout(tokens: readonly Token[], head: Head, lexicon: Lexicon): Run {
  const sure = inList(lexicon, 'sure-heads', head.word)
  const first = leftEnd(tokens, head, lexicon)
  const adjectives = head.foreign ? capitalsEnd(tokens, head.last, lexicon) : head.last
  const complement =
    head.foreign || inList(lexicon, 'takes-complement', head.word)
      ? beforeComma(tokens, head, complementEnd(tokens, adjectives, lexicon))
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
