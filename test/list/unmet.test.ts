import { expect, test } from 'vitest'
import type { Brief } from '../../pipeline/list/brief.ts'
import { readingList } from '../../pipeline/list/reading-list.ts'
import { brief, source } from './vetting-source.ts'

test.each<readonly [Partial<Brief>, string, RegExp]>([
  [{ question: 'zebra' }, 'question', /no record/],
  [{ since: '2025' }, 'since', /without it 4 documents/],
  [{ until: '2001' }, 'until', /without it/],
  [{ types: ['commitment'] }, 'types', /without it/],
  [{ themes: ['music'] }, 'themes', /without it/],
  [{ minCountries: 9 }, 'min-countries', /9 countries are asked for; .* have 3/],
  [{ since: '2025', themes: ['music'] }, 'since, themes', /without them 4 documents would fit/],
  [{ question: 'zebra', since: '2025', themes: ['music'] }, 'question', /no record/],
  [{ minCountries: 3, maxItems: 1 }, 'max-items', /only 1 with this limit/],
  [{ minCountries: 3, minutes: 2 }, 'minutes', /only 2 with this limit/],
  [
    { question: 'training', oneDissent: true },
    'one-dissent',
    /one passage .* is asked for; the one document that fits has 0/,
  ],
  [{ wordsPerMinute: 10, minutes: 5 }, 'minutes', /can be read in 5 minutes/],
])('a brief that cannot be met names what empties it: %o is %s', (more, constraint, reason) => {
  const { unmet } = readingList(brief(more), source)
  expect(unmet.map((one) => one.constraint)).toEqual([constraint])
  expect(unmet[0]?.reason).toMatch(reason)
})
