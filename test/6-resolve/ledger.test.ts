import { beforeAll, expect, test } from 'vitest'
import type { IndexedBase } from '../../pipeline/model/base.ts'
import { baseOf } from './bases.ts'

/*
 * Who leads a commitment, what became of it, and which thread it hangs on; places under the names that are printed.
 */

const first = `# First Tide Forum: Report

Port Merle, Washington, D.C., 4 March 2020

## Participants

Ms. Hedda Roe, Pilot Authority

## Findings

- Nobody keeps track of promises made about tide gauges.

## Recommendations

- The forum should keep track of what was promised about gauges.

## Way ahead

- The Pilot Authority will publish a tide atlas by June 2020.
- The Harbour Council will repair fourteen tide gauges by December 2021.
- Hedda Roe will send the minutes by 1 April 2020.
- The UK will lend a survey vessel by May 2020.
- The U.S. will translate the pilot manual by May 2020.
`

const second = `# Second Tide Forum: Report

Port Merle, 8 September 2021

## What became of the promises

The tide atlas that the Pilot Authority had promised was published in January 2021. As promised, tide gauges have been repaired by the Harbour Council: nine of fourteen gauges were opened in 2021. The U.K. and Great Britain were named.
`

let base: Awaited<ReturnType<typeof baseOf>> & Partial<IndexedBase>

beforeAll(async () => {
  base = await baseOf({ first, second })
})

const entryOf = (words: string) => {
  const record = base.records.find(({ type, text }) => type === 'commitment' && text.includes(words))
  return base.ledger?.find(({ commitment }) => commitment === record?.id)
}

test.each([
  ['tide atlas', 'organisation/pilot-authority'],
  ['send the minutes', 'person/hedda-roe'],
  ['survey vessel', 'place/gb'],
  ['pilot manual', 'place/us'],
])('who leads "%s" is a thing: a body, a person or a country', (words, lead) => {
  expect(entryOf(words)?.leadThings).toEqual([lead])
})

test('what was done after its day is late, and part of it is under way', () => {
  expect(entryOf('tide atlas')?.followUps.map(({ outcome }) => outcome)).toEqual(['late'])
  expect(entryOf('tide gauges')?.followUps.map(({ outcome }) => outcome)).toEqual(['under-way'])
})

test('what no later document comes back to is overdue', () => {
  expect(entryOf('survey vessel')?.status).toBe('overdue')
})

test('a country is one place under each name that is printed, and says why', () => {
  const place = base.things?.find(({ id }) => id === 'place/gb')
  expect(place?.name).toBe('United Kingdom')
  expect(place?.merges.map(({ from, points }) => [from, points[0]?.reason])).toEqual(
    place?.names
      .filter((name) => name !== 'United Kingdom')
      .map((name) => [name, 'a name of the country GB (ISO 3166-1)']),
  )
  expect(place?.names).toContain('UK')
})
