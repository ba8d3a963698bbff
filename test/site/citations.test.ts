import { expect, test } from 'vitest'
import { citationWords } from '../../site/list/citations.ts'

test.each([
  [[[2018, 10, 9]], 'Harbour Board. Lamps. 9 October 2018'],
  [[[2018, 10]], 'Harbour Board. Lamps. October 2018'],
  [[[2018]], 'Harbour Board. Lamps. 2018'],
  [[], 'Harbour Board. Lamps'],
])('a citation of the list with the date %j reads: %s', (parts, words) => {
  const citation = { publisher: 'Harbour Board', title: 'Lamps', issued: { 'date-parts': parts } }
  expect(citationWords(citation)).toBe(words)
})
