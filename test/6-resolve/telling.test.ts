import { expect, test } from 'vitest'
import { telling } from '../../pipeline/6-resolve/telling.ts'

test.each([
  ['a word that everybody says tells little', 1, 0.5],
  ['one in ten', 10, 2.5],
  ['one in a thousand', 1000, 7],
  ['one in a million', 1_000_000, 14],
])('%s', (_, oneIn, weight) => {
  expect(telling(oneIn)).toBe(weight)
})

test('of a thousand statements one more moves the weight of hardly any word', () => {
  const counts = Array.from({ length: 1000 }, (_, at) => at + 1)
  const moved = counts.filter((count) => telling(1000 / count) !== telling(1001 / count))
  expect(moved.length).toBeLessThan(10)
})
