import { expect, it } from 'vitest'
import { misspelt } from '../../pipeline/text/misspelt.ts'

const names = ['lesson', 'session', 'search', 'serve', 'type', 'limit', '2019']

it.each([
  ['leson', ['lesson']],
  ['Lesson', ['lesson']],
  ['serch', ['search']],
  ['typ', ['type']],
  ['sesions', ['session']],
  ['limmitt', ['limit']],
  ['boats', []],
  ['1999', []],
  ['li', []],
])('%s may be meant for %j', (typed, meant) => {
  expect(misspelt(typed, names)).toEqual(meant)
})
