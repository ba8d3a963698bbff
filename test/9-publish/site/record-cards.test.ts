import { expect, test } from 'vitest'
import { library } from '../../../pipeline/9-publish/site/library.ts'
import { markup } from '../../../pipeline/9-publish/site/markup.ts'
import { RecordCard } from '../../../pipeline/9-publish/site/record-card.tsx'
import { cardOf, printOfCard } from '../../../pipeline/9-publish/site/record-cards.ts'
import { viewFrom } from '../../../pipeline/9-publish/site/view.ts'
import type { TieredBase } from '../../../pipeline/model/base.ts'
import { sampleAcross } from '../sample-across.ts'

/** By record: its card in lists, the same made of the whole library, and what lists tell it by. */
function cardsOf(base: TieredBase) {
  const whole = library(base)
  const view = viewFrom(whole, 'types/lesson.html')
  return new Map(
    [...whole.records.values()].map((record) => [
      record.id,
      {
        card: cardOf(view, record),
        whole: markup(RecordCard({ view, record, level: 2 })),
        told: printOfCard(record, whole),
      },
    ]),
  )
}

test('the card of a list is that of any page', () => {
  const cards = [...cardsOf(sampleAcross).values()]
  expect(cards.length).toBeGreaterThan(10)
  expect(cards.map(({ card }) => card)).toEqual(cards.map(({ whole }) => whole))
})

const edited = (change: Readonly<Record<string, unknown>>, type?: string): TieredBase => ({
  ...sampleAcross,
  records: sampleAcross.records.map((one) => (type && one.type !== type ? one : { ...one, ...change })),
})

test.each<[string, TieredBase]>([
  ['the words of records', edited({ text: 'Other words.', name: 'Other', title: 'Other', term: 'Other' })],
  ['the name of an event', edited({ name: 'Hill Forum' }, 'event')],
  ['the day of an event', edited({ start: '2031-01-02', end: null }, 'event')],
  [
    'the label of a theme',
    { ...sampleAcross, themes: sampleAcross.themes.map((one) => ({ ...one, label: 'Other' })) },
  ],
  [
    'the title of a document',
    {
      ...sampleAcross,
      docs: sampleAcross.docs.map((doc) => ({ ...doc, entry: { ...doc.entry, title: 'Another' } })),
    },
  ],
])('a card that changes is told by something else: %s', (_, base) => {
  const before = cardsOf(sampleAcross)
  const changed = [...cardsOf(base)].filter(([id, { card }]) => card !== before.get(id)?.card)
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.filter(([id, { told }]) => told === before.get(id)?.told)).toEqual([])
})
