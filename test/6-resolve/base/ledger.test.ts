import { describe, expect, test } from 'vitest'
import { baseOf } from '../bases.ts'
import { later, report } from './ferry-forum.ts'

describe('the ledger', () => {
  test('follows a commitment to the words that say what became of it', async () => {
    const { ledger } = await baseOf({ report, later })
    const entry = ledger?.find(({ commitment }) => commitment.includes('register'))
    expect([entry?.status, entry?.followUps.map(({ document, outcome }) => [document, outcome])]).toEqual([
      'followed-up',
      [['later', 'late']],
    ])
    expect(entry?.followUps[0]?.evidence.quote).toBe(
      'The register of lifeboat drills that the Harbour Safety Board had promised was published in March 2017.',
    )
  })

  test.each([
    ['2017-06-30', 'open'],
    ['2017-07-01', 'overdue'],
    [undefined, 'overdue'],
  ])('as of %s what was due in June 2017 is %s', async (asOf, status) => {
    const { ledger } = await baseOf({ report, later }, asOf === undefined ? {} : { asOf })
    expect(ledger?.find(({ commitment }) => commitment.includes('ferry'))?.status).toBe(status)
  })
})
