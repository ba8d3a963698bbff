import type { Engine } from '../pipeline/query/engine.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { plural } from '../pipeline/text/plural.ts'
import { countFor } from './ask.ts'
import { element, isolated } from './element.ts'
import { facetWords, valueWords } from './facets.ts'
import { filterPairs, PAGE_LENGTH, type State, toggled } from './state.ts'

const MOST_TRIED = 8

/** Says what made the list empty, and which single change fills it again; each is a button. */
export function nothingFound(
  engine: Engine,
  state: State,
  answer: Answer,
  go: (state: State) => void,
): HTMLElement {
  const ways = [...correctedWay(state, answer), ...withoutFilter(engine, state), ...withoutWord(state)]
    .map((way) => ({ ...way, count: countFor(engine, way.state) }))
    .filter(({ count }) => count > 0)
  return element(
    'div',
    { class: 'empty' },
    element('p', {}, element('strong', {}, 'No record has all of this.')),
    ways.length === 0
      ? element('p', {}, 'Try fewer or other words, or start again from all records.')
      : element('p', {}, 'One change brings records back:'),
    element(
      'ul',
      {},
      ways.map((way) =>
        element(
          'li',
          {},
          element(
            'button',
            { type: 'button', class: 'plain', click: () => go(way.state) },
            isolated(way.words),
          ),
          ` ${plural(way.count, 'record')}`,
        ),
      ),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'plain',
        click: () => go({ text: '', filters: {}, sort: null, shown: PAGE_LENGTH }),
      },
      'Start again',
    ),
  )
}

interface Way {
  readonly words: string
  readonly state: State
}

function correctedWay(state: State, answer: Answer): readonly Way[] {
  return answer.corrected === undefined
    ? []
    : [{ words: `Search for ${answer.corrected}`, state: { ...state, text: answer.corrected } }]
}

function withoutFilter(engine: Engine, state: State): readonly Way[] {
  return filterPairs(state)
    .slice(0, MOST_TRIED)
    .map(([facet, value]) => {
      const label = valueWords(
        facet,
        engine.facets[facet].values.find(([known]) => known === value)?.[1] ?? value,
      )
      return { words: `Without ${facetWords[facet] ?? facet}: ${label}`, state: toggled(state, facet, value) }
    })
}

function withoutWord(state: State): readonly Way[] {
  const words = state.text.match(/[+-]?"[^"]*"|\S+/gu) ?? []
  if (words.length === 1 && filterPairs(state).length > 0)
    return [{ words: `Without ${words[0]}`, state: { ...state, text: '' } }]
  if (words.length < 2) return []
  return words.slice(0, MOST_TRIED).map((word, at) => ({
    words: `Without ${word}`,
    state: { ...state, text: words.filter((_, other) => other !== at).join(' ') },
  }))
}
