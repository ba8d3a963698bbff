import { describe, expect, it } from 'vitest'
import { search } from '../../pipeline/query/search.ts'
import { baseOf, engineOf, record } from './base.ts'

const engine = engineOf(
  baseOf([
    record('lesson/one/a', 'Police matter.', { countries: ['LR'] }),
    record('lesson/one/b', 'Police matter.', { countries: ['SL'] }),
    record('finding/one/c', 'Police matter.', { countries: ['LR', 'SL'] }),
    record('finding/agenda-two/d', 'Police matter.', { countries: ['ML'] }),
    record('finding/agenda-two/e', 'Courts matter.', { countries: ['ML'] }),
  ]),
)

const counts = (text: string, facet: 'type' | 'country' | 'genre') =>
  search(engine, { text }).facets[facet].map(
    ({ value, count, chosen }) => `${value} ${count}${chosen ? ' chosen' : ''}`,
  )

describe('facet counts', () => {
  it.each([
    ['police', 'type', ['finding 2', 'lesson 2']],
    ['police', 'country', ['LR 2', 'SL 2', 'ML 1']],
    ['police type:lesson', 'type', ['finding 2', 'lesson 2 chosen']],
    ['police type:lesson', 'country', ['LR 1', 'SL 1']],
    ['police type:lesson type:finding', 'country', ['LR 2', 'SL 2', 'ML 1']],
    ['police country:LR,SL', 'country', ['LR 2 chosen', 'SL 2 chosen', 'ML 1']],
    ['police country:LR,SL', 'type', ['lesson 2', 'finding 1']],
    ['police country:ML type:lesson', 'country', ['LR 1', 'SL 1', 'ML 0 chosen']],
    ['police -country:SL', 'country', ['LR 1', 'ML 1']],
    ['police -country:SL', 'type', ['finding 1', 'lesson 1']],
    ['courts', 'genre', ['agenda 1']],
  ] as const)('%s has by %s %j', (text, facet, expected) => {
    expect(counts(text, facet)).toEqual(expected)
  })
})

it('languages are offered by their names and asked for by either', () => {
  const mixed = engineOf(
    baseOf([record('lesson/fr-un/a', 'La police compte.'), record('lesson/two/b', 'Police matter.')]),
  )
  expect(search(mixed, { text: 'police' }).facets.language.map(({ value, label }) => [value, label])).toEqual(
    [
      ['en', 'English'],
      ['fr', 'French'],
    ],
  )
  for (const asked of ['fr', 'French', 'french'])
    expect(search(mixed, { text: `police language:${asked}` }).hits.map(({ card }) => card.id)).toEqual([
      'lesson/fr-un/a',
    ])
})
