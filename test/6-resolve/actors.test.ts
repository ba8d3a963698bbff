import { expect, test } from 'vitest'
import { leadsOf } from '../../pipeline/6-resolve/ledger/actors.ts'
import { lexicon } from '../knowledge.ts'

const KNOWN = ['Harbour Police', 'Hill Survey', 'Foreign and Coastal Office', 'Port Bank']
const idOf = (name: string) => (KNOWN.includes(name) ? name : null)

test.each([
  ['Harbour Police and Hill Survey', ['Harbour Police', 'Hill Survey']],
  ['Harbour Police, Port Bank and Hill Survey', ['Harbour Police', 'Port Bank', 'Hill Survey']],
  ['Harbour Police; Port Bank', ['Harbour Police', 'Port Bank']],
  ['Harbour Police & Hill Survey', ['Harbour Police', 'Hill Survey']],
  ['Foreign and Coastal Office', ['Foreign and Coastal Office']],
  ['The two friends and Hill Survey', ['Hill Survey']],
  ['All', []],
])('%s is led by %j', (lead, things) => {
  expect(leadsOf(lead, lexicon('en'), idOf)).toEqual(things)
})

test('parts those who lead by the conjunctions of the language', () => {
  expect(leadsOf('Harbour Police et Hill Survey', lexicon('fr'), idOf)).toEqual([
    'Harbour Police',
    'Hill Survey',
  ])
  expect(leadsOf('Harbour Police et Hill Survey', lexicon('en'), idOf)).toEqual([])
})
