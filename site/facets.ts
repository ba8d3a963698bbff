import type { FacetValue } from '../pipeline/query/facet-counts.ts'
import type { Facet } from '../pipeline/query/parts.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { grouped, plural } from '../pipeline/text/plural.ts'
import { sentenceCase } from '../pipeline/text/sentence-case.ts'
import { TYPE_ORDER } from '../pipeline/text/type-order.ts'
import { element, isolated } from './element.ts'

/** Facets in the order shown, and how many values each shows at first. `needed`: fewer values than that say nothing. */
const SHOWN: readonly {
  readonly facet: Facet
  readonly words: string
  readonly first: number
  readonly needed: number
}[] = [
  { facet: 'type', words: 'Type', first: 12, needed: 1 },
  { facet: 'theme', words: 'Theme', first: 6, needed: 1 },
  { facet: 'country', words: 'Country', first: 6, needed: 1 },
  { facet: 'event', words: 'Event', first: 6, needed: 1 },
  { facet: 'document', words: 'Document', first: 4, needed: 2 },
  { facet: 'genre', words: 'Genre', first: 6, needed: 2 },
  { facet: 'year', words: 'Year', first: 6, needed: 2 },
  { facet: 'organisation', words: 'Organisation', first: 4, needed: 1 },
  { facet: 'speaker', words: 'Speaker', first: 4, needed: 1 },
  { facet: 'language', words: 'Language', first: 6, needed: 2 },
  { facet: 'review', words: 'Review', first: 4, needed: 2 },
]

export const facetWords: Readonly<Partial<Record<Facet, string>>> = Object.fromEntries(
  SHOWN.map(({ facet, words }) => [facet, words]),
)

/** A value as it is shown: themes are written small in the vocabulary. */
export function valueWords(facet: Facet, label: string): string {
  return facet === 'theme' ? sentenceCase(label) : label
}

const opened = new Set<Facet>()

/** Draws the facets into `place`; the control that had the focus has it again. */
export function drawFacets(
  place: Element,
  answer: Answer,
  toggle: (facet: Facet, value: string) => void,
): void {
  const draw = () => {
    const focused = document.activeElement?.id ?? ''
    const groups = SHOWN.filter(
      ({ facet, needed }) =>
        answer.facets[facet].length >= needed || answer.facets[facet].some(({ chosen }) => chosen),
    ).map((shown) => group(shown, inOrder(shown.facet, answer.facets[shown.facet]), toggle, draw))
    place.replaceChildren(...groups)
    if (focused !== '' && !document.activeElement?.id) document.getElementById(focused)?.focus()
  }
  draw()
}

/** Types stand in an order of their own, years with the newest first; all other values by how many records they have. */
function inOrder(facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  if (facet === 'year') return [...values].sort((a, b) => (a.value > b.value ? -1 : 1))
  if (facet !== 'type') return values
  const rank = (type: string) => (TYPE_ORDER.includes(type) ? TYPE_ORDER.indexOf(type) : TYPE_ORDER.length)
  return [...values].sort((a, b) => rank(a.value) - rank(b.value))
}

function group(
  { facet, words, first }: (typeof SHOWN)[number],
  values: readonly FacetValue[],
  toggle: (facet: Facet, value: string) => void,
  redraw: () => void,
): HTMLElement {
  const visible = opened.has(facet) ? values : values.filter(({ chosen }, at) => at < first || chosen)
  const more = values.length > first
  return element(
    'fieldset',
    { class: 'facet' },
    element('legend', {}, words),
    element(
      'ul',
      {},
      visible.map((value) => line(facet, value, toggle)),
    ),
    more &&
      element(
        'button',
        {
          type: 'button',
          class: 'plain',
          id: `more-${facet}`,
          'aria-expanded': String(opened.has(facet)),
          click: () => {
            if (!opened.delete(facet)) opened.add(facet)
            redraw()
          },
        },
        opened.has(facet) ? 'Fewer' : `All ${grouped(values.length)}`,
      ),
  )
}

function line(
  facet: Facet,
  { value, label: given, count, chosen }: FacetValue,
  toggle: (facet: Facet, value: string) => void,
) {
  const label = valueWords(facet, given)
  const input = element('input', {
    type: 'checkbox',
    id: `${facet}=${value}`,
    'aria-label': `${label}, ${plural(count, 'record')}`,
    change: () => toggle(facet, value),
  })
  input.checked = chosen
  return element(
    'li',
    {},
    element('label', {}, input, isolated(label), element('span', { class: 'count' }, grouped(count))),
  )
}
