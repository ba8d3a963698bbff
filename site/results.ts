import type { Span } from '../pipeline/model/span.ts'
import type { ShownCard } from '../pipeline/query/card.ts'
import type { Engine } from '../pipeline/query/engine.ts'
import type { Hit } from '../pipeline/query/search.ts'
import { dateInWords } from '../pipeline/text/date-words.ts'
import { pathToHref } from '../pipeline/text/paths.ts'
import { sentenceCase } from '../pipeline/text/sentence-case.ts'
import { element, isolated } from './element.ts'

/** A hit as a card: headed as on the pages made at build, with what was found marked. */
export function resultCard(
  engine: Pick<Engine, 'facets'>,
  hit: Hit,
  heading: 'h2' | 'h4' = 'h2',
): HTMLElement {
  const { card } = hit
  const { titled } = card
  return element(
    'article',
    {
      class: 'card',
      'data-id': card.id,
      'data-type': card.type,
      'data-document': card.document,
      'data-place': card.place,
    },
    element(
      'p',
      { class: 'kind' },
      element('span', { class: 'type' }, typeLabel(engine, card.type)),
      card.labels.slice(1, 6).map((label) => element('span', {}, sentenceCase(label))),
    ),
    element(
      heading,
      { class: titled || card.named ? 'named' : 'said' },
      element(
        'a',
        { href: pathToHref(card.path) },
        spoken(card, titled ? marked(card.title, hit.titleMarks) : marked(card.text, hit.marks)),
      ),
    ),
    titled && element('p', { class: 'excerpt' }, spoken(card, marked(card.text, hit.marks))),
    source(card),
  )
}

function source(card: ShownCard): HTMLElement {
  return element(
    'p',
    { class: 'source' },
    card.eventName !== null && card.event !== card.id && element('span', {}, isolated(card.eventName)),
    card.date !== null && element('span', {}, dateInWords(card.date)),
    card.section.length > 0 && element('span', {}, isolated(card.section[card.section.length - 1] ?? '')),
    element(
      'span',
      {},
      element('a', { href: pathToHref(card.documentPath) }, spoken(card, [card.documentTitle])),
      card.place !== '' && `, ${card.place}`,
    ),
    card.documents > 1 && element('span', {}, `stated in ${card.documents} documents`),
  )
}

/** Words of a card's document, in its language where the page has another. */
function spoken({ language }: ShownCard, words: readonly (Node | string)[]): HTMLElement {
  const isolation = isolated(...words)
  if (language !== 'en') isolation.lang = language
  return isolation
}

/** The text cut at its marks. */
function marked(text: string, marks: readonly Span[]): readonly (Node | string)[] {
  const pieces: (Node | string)[] = []
  let at = 0
  for (const [start, end] of marks) {
    if (start > at) pieces.push(text.slice(at, start))
    pieces.push(element('mark', {}, text.slice(start, end)))
    at = end
  }
  return [...pieces, text.slice(at)]
}

function typeLabel(engine: Pick<Engine, 'facets'>, type: string): string {
  return engine.facets.type.values.find(([value]) => value === type)?.[1] ?? type
}
