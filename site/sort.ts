import { SORTS, type Sort } from '../pipeline/query/query.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { element } from './element.ts'

const WORDS: Readonly<Record<Sort, string>> = {
  relevance: 'Best match first',
  date: 'Newest first',
  recurrence: 'Most often stated first',
}

/** Draws the choice of order; drawn once, then only set. */
export function drawSort(place: Element, answer: Answer, choose: (sort: Sort) => void): void {
  const select = place.querySelector('select') ?? place.appendChild(choice())
  select.value = answer.sort
  select.onchange = () => {
    const sort = SORTS.find((known) => known === select.value)
    if (sort) choose(sort)
  }
}

function choice(): HTMLSelectElement {
  return element(
    'select',
    { 'aria-label': 'Order of results' },
    SORTS.map((sort) => element('option', { value: sort }, WORDS[sort])),
  )
}
