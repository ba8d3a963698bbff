import type { Engine } from '../pipeline/query/engine.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { element } from './element.ts'
import { nextResults } from './next-results.ts'
import { resultCard } from './results.ts'

/** What stands below a query of a large base: what is to be said of the answer, its hits as cards, and how to get at more. */
export function largeCards(
  shown: Pick<Engine, 'facets'>,
  { hits, notes, total }: Answer,
  more: () => void,
): readonly Node[] {
  const remarks = [...notes, ...(total === 0 ? ['Nothing was found.'] : [])]
  return [
    ...remarks.map((note) => element('p', { class: 'remark' }, note)),
    ...hits.map((hit) => resultCard(shown, hit)),
    ...nextResults(total - hits.length, more),
  ]
}
