import { beforeAll, expect, test } from 'vitest'
import type { Brief } from '../../pipeline/list/brief.ts'
import type { ListSource } from '../../pipeline/list/candidates.ts'
import { readingList } from '../../pipeline/list/reading-list.ts'
import { record } from '../query/base.ts'
import { brief, sourceOf } from './vetting-source.ts'

const crowded = sourceOf(
  Array.from({ length: 1200 }, (_, n) =>
    n < 1000
      ? record(`lesson/a${n % 10}/${n}`, 'Vetting of the police, vetting of the police.')
      : record(
          `lesson/b${n % 50}/${n}`,
          `Vetting of the police and of ${'many others, '.repeat(9)}in time.`,
          {
            countries: ['SL'],
          },
        ),
  ),
)

test('documents are counted, however many passages of others come before theirs', () => {
  expect(readingList(brief({}), crowded).found).toBe(60)
})

test.each<readonly [Partial<Brief>, string]>([
  [{ minCountries: 1 }, 'one country is asked for; the best 500 of 1200 passages that fit have 0'],
  [
    { wordsPerMinute: 10, minutes: 5 },
    'nothing of the 5 documents with the best passages that fit can be read in 5 minutes',
  ],
  [{ since: '2025' }, 'without it 60 documents would fit; with `2025` none does'],
])('what cannot be met is told of what was looked at: %o', (more, reason) => {
  expect(readingList(brief(more), crowded).unmet.map((one) => one.reason)).toEqual([reason])
})

let large: ListSource

beforeAll(() => {
  const words = [
    'police',
    'vetting',
    'budget',
    'training',
    'court',
    'prison',
    'border',
    'army',
    'village',
    'radio',
    'women',
    'law',
  ]
  const word = (n: number) => words[n % words.length] ?? ''
  const records = Array.from({ length: 10_000 }, (_, n) =>
    record(
      `lesson/d${n % 700}/${n}`,
      `The ${word(n)} and ${word(n * 7 + 3)} need ${word(n * 5 + 1)}: x${n % 977} y${n % 613} z${n % 389} a${n % 211} b${n % 97}.`,
      {
        themes: [word(n * 3)],
        countries: [['SL', 'LR', 'KE', 'NP'][n % 4] ?? ''],
      },
    ),
  )
  large = sourceOf(records)
})

test('a list over 10,000 records takes less than a second', () => {
  const asked = brief({ question: 'vetting police training', minutes: 60, minCountries: 3, maxItems: 12 })
  const times = [1, 2, 3].map(() => {
    const started = process.cpuUsage()
    readingList(asked, large)
    return process.cpuUsage(started).user / 1000
  })
  process.stderr.write(
    `A list over 10,000 records, in time of the processor: ${times.map(Math.round).join(', ')} ms.\n`,
  )
  expect(Math.min(...times)).toBeLessThan(1000)
  const list = readingList(asked, large)
  expect(list.items.length).toBe(12)
  expect(readingList(asked, large)).toEqual(list)
})
