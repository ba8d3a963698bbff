import { describe, expect, test } from 'vitest'
import { leaksIn } from '../../../pipeline/6-resolve/attribution/leaks.ts'
import { baseOf } from '../bases.ts'

describe('attribution', () => {
  const closed = `# Closed Meeting on Ferry Safety: Report

Port Merle, 3 May 2019

The meeting was held under the Chatham House Rule.

## Key issues

- Dr. Ann ROE, a harbour master, pointed out that the lifeboats of two companies had never been lowered.
- Captain Ben Poe stressed that crews change every week.

## Participants

- Dr. Ann ROE, Director, Harbour Safety Board
`

  test('names are kept from statements, roles stay, and the reason is told', async () => {
    const { records, docs, attribution, things } = await baseOf({ closed })
    const said = records.filter(({ type }) => type === 'finding').map(({ text }) => text)
    expect(said.join(' ')).toContain('harbour master')
    expect(JSON.stringify(records.filter(({ type }) => type === 'finding'))).not.toMatch(/\bROE\b|\bPoe\b/u)
    expect(docs[0]?.text).not.toMatch(/Poe/u)
    expect(attribution?.map(({ names, reason }) => [names, reason])).toEqual([
      ['withheld', 'The document says: The meeting was held under the Chatham House Rule.'],
    ])
    expect(leaksIn(records, things ?? [], attribution ?? [])).toEqual([])
  })

  test('the owner decides otherwise', async () => {
    const { records, attribution } = await baseOf(
      { closed },
      { decisions: '- decide: attribute\n  document: closed\n  names: shown\n  because: both agreed' },
    )
    expect(JSON.stringify(records)).toMatch(/Poe/u)
    expect(attribution?.map(({ names, reason }) => [names, reason])).toEqual([['shown', 'both agreed']])
  })

  test('whoever agreed to be named is named', async () => {
    const { records } = await baseOf({
      closed: closed.replace('## Participants', '## Participants who agreed to be named'),
    })
    const said = JSON.stringify(records.filter(({ type }) => type === 'finding'))
    expect(said).toMatch(/ROE/u)
    expect(said).not.toMatch(/Poe/u)
  })

  test('a leak is found', async () => {
    const open = closed.replace('The meeting was held under the Chatham House Rule.', '')
    const { records, things } = await baseOf({ closed: open })
    const withheld = [
      {
        document: 'closed',
        words: '',
        names: 'withheld',
        reason: 'as decided',
        named: [],
        covered: 0,
      } as const,
    ]
    expect(leaksIn(records, things ?? [], withheld).map(({ name }) => name)).toContain('Ann ROE')
  })
})
