import type { Engine } from '../pipeline/query/engine.ts'
import { namedBy } from '../pipeline/query/pagefind/all-values.ts'
import { element, isolated } from './element.ts'
import { facetWords, valueWords } from './facets.ts'
import { filterPairs, PAGE_LENGTH, type State, toggled } from './state.ts'

/** Draws the filters that are set, each to be removed by a click, and one button to remove all. */
export function drawChips(
  place: Element,
  engine: Pick<Engine, 'facets'>,
  state: State,
  go: (state: State) => void,
  focusElsewhere: () => void,
): void {
  const pairs = filterPairs(state)
  const leave = (next: State) => {
    go(next)
    const [first] = place.querySelectorAll('button')
    if (first) first.focus()
    else focusElsewhere()
  }
  const chips = pairs.map(([facet, value]) => {
    const label = valueWords(
      facet,
      engine.facets[facet].values.find(([known]) => known === value)?.[1] ?? namedBy(value),
    )
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          'data-facet': facetWords[facet] ?? facet,
          'aria-label': `Remove filter ${facetWords[facet] ?? facet}: ${label}`,
          click: () => leave(toggled(state, facet, value)),
        },
        isolated(label),
      ),
    )
  })
  const clear = element(
    'li',
    {},
    element(
      'button',
      { type: 'button', class: 'clear', click: () => leave({ ...state, filters: {}, shown: PAGE_LENGTH }) },
      'Clear all',
    ),
  )
  place.replaceChildren(...(chips.length > 0 ? [...chips, clear] : []))
}
