import { expect, test } from 'vitest'
import { reportLimits } from '../../pipeline/6-resolve/report-limits.ts'
import type { ExtractedDoc } from '../../pipeline/model/doc.ts'

const doc = (people: number, sentences: number) =>
  ({
    path: 'register.md',
    found: Array.from({ length: people }, () => ({ type: 'speaker' })),
    sentences: Array.from({ length: sentences }, () => ({})),
  }) as unknown as ExtractedDoc

test.each([
  [50_000, 0, ['many-names']],
  [0, 30_000, ['many-sentences']],
  [5000, 5000, []],
])('a document of %i people and %i sentences is told of by %j', (people, sentences, rules) => {
  const told: string[] = []
  reportLimits([doc(people, sentences)], (_, rule) => told.push(rule))
  expect(told).toEqual(rules)
})
