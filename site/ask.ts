import type { Engine } from '../pipeline/query/engine.ts'
import { type Answer, search } from '../pipeline/query/search.ts'
import { wordsOf } from '../pipeline/text/words.ts'
import type { State } from './state.ts'

/** The answer to a state. A last word that nothing has is taken for the beginning of one: it is still being typed. */
export function ask(engine: Engine, state: State): Answer {
  const asTyped = search(engine, request(state, state.text))
  const beginning = asBeginning(state.text)
  if (beginning === null || (asTyped.total > 0 && !isUnfinished(engine, asTyped, beginning))) return asTyped
  const begun = search(engine, request(state, beginning))
  return begun.total > 0 ? begun : asTyped
}

/** Whether no record has the last word, and some have one that begins so. */
function isUnfinished(engine: Engine, { missing }: Answer, beginning: string): boolean {
  const last = wordsOf(beginning).at(-1)?.word ?? ''
  return missing.includes(last) && engine.vocabulary.stemsFrom(last, 1).length > 0
}

/** The text with its last word taken for the beginning of one; null where it ends in none. */
export function asBeginning(text: string): string | null {
  return ENDS_IN_WORD.test(text) ? `${text}*` : null
}

const ENDS_IN_WORD = /(?:^|[\s+-])[\p{L}\p{N}]{2,}$/u

/** How many records a state finds. */
export function countFor(engine: Engine, state: State): number {
  return ask(engine, { ...state, shown: 0 }).total
}

function request(state: State, text: string) {
  return {
    text,
    filters: state.filters,
    limit: state.shown,
    ...(state.sort === null ? {} : { sort: state.sort }),
  }
}
