import { expect, test } from 'vitest'
import { library } from '../../../pipeline/9-publish/site/library.ts'
import { threadReason } from '../../../pipeline/9-publish/site/thread-reason.ts'
import type { BaseRecord } from '../../../pipeline/model/record.ts'
import { sampleAcross } from '../sample-across.ts'

const shelves = library(sampleAcross)
const record = {
  text: 'The government should track what was promised, and promises are many.',
} as BaseRecord
const recurrence = sampleAcross.recurrences?.[0]

test.each([
  ['leads-to', 'words in common: track, govern, promis', 'words in common: track, government, promises'],
  [
    'leads-to',
    'words in common: govern; the same body is to act',
    'words in common: government; the same body is to act',
  ],
  ['leads-to', 'words in common: elsewhere', 'words in common: elsewhere'],
  ['follows-up', 'The survey was shared.', 'follows it up: The survey was shared.'],
])('a step that %s for "%s" is told as "%s"', (kind, evidence, words) => {
  expect(threadReason(shelves, { from: 'a', to: 'b', kind, evidence, score: 1 }, record)).toEqual({ words })
})

test('a step between two wordings of an idea names the recurrence and puts no words into their mouths', () => {
  const evidence = `both are wordings of ${recurrence?.id}`
  expect(threadReason(shelves, { from: 'a', to: 'b', kind: 'leads-to', evidence, score: 1 }, record)).toEqual(
    { words: 'both belong to the recurrence', recurrence },
  )
})
