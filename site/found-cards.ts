import type { Engine } from '../pipeline/query/engine.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { element } from './element.ts'
import { focusCard } from './focus-card.ts'
import { nextResults } from './next-results.ts'
import { nothingFound } from './nothing-found.ts'
import { resultCard } from './results.ts'
import { PAGE_LENGTH, type State } from './state.ts'

/** What stands below a query: what is to be said of the answer, its hits as cards, and how to get at more. */
export function foundCards(
  engine: Engine,
  state: State,
  answer: Answer,
  go: (state: State) => void,
): readonly Node[] {
  const notes = answer.notes.map((note) => element('p', { class: 'remark' }, note))
  if (answer.total === 0) return [...notes, nothingFound(engine, state, answer, go)]
  const cards = answer.hits.map((hit) => resultCard(engine, hit))
  const more = () => {
    go({ ...state, shown: state.shown + PAGE_LENGTH })
    focusCard(cards.length)
  }
  return [...notes, ...cards, ...nextResults(answer.total - cards.length, more)]
}
