import { expect, test } from 'vitest'
import { leadsOf } from '../../pipeline/6-resolve/ledger/actors.ts'

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
  expect(leadsOf(lead, idOf)).toEqual(things)
})
