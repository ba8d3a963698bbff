import type { Engine } from '../pipeline/query/engine.ts'
import { type Answer, search } from '../pipeline/query/search.ts'
import type { State } from './state.ts'

/** The answer to a state. A last word that nothing has is taken for the beginning of one: it is still being typed. */
export function ask(engine: Engine, state: State): Answer {
  const asTyped = search(engine, request(state, state.text))
  const beginning = asBeginning(state.text)
  if ((asTyped.total > 0 && asTyped.corrected === undefined) || beginning === null) return asTyped
  const begun = search(engine, request(state, beginning))
  return begun.total > 0 ? begun : asTyped
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
