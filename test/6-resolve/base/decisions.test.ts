import { describe, expect, test } from 'vitest'
import { baseOf, earlierBuild } from '../bases.ts'
import { report } from './ferry-forum.ts'

describe('decisions', () => {
  const quote = 'Lifeboats that nobody has lowered in practice do not open in a storm.'

  test('an edit keeps the raw text beside the new', async () => {
    const before = await baseOf({ report })
    const id = before.records.find(({ text }) => text === quote)?.id
    const { records, decisions } = await baseOf(
      { report },
      {
        decisions: JSON.stringify([{ decide: 'edit', record: id, quote, text: 'Practise with lifeboats.' }]),
      },
    )
    const record = records.find((one) => one.id === id)
    expect([record?.text, record?.review, record?.['raw'], record?.evidence[0]?.quote]).toEqual([
      'Practise with lifeboats.',
      'edited',
      { text: quote },
      quote,
    ])
    expect(decisions?.map(({ state }) => state)).toEqual(['applied'])
  })

  test('a decision finds its record again under another id, and says so', async () => {
    const { records, decisions } = await baseOf(
      { report },
      { decisions: JSON.stringify([{ decide: 'reject', record: 'lesson/report/an-older-id', quote }]) },
    )
    expect(records.find(({ text }) => text === quote)?.review).toBe('rejected')
    expect(decisions?.map(({ state }) => state)).toEqual(['moved'])
  })

  test('a decision holds for the same record in other words of a new edition', async () => {
    const before = await baseOf({ report })
    const id = before.records.find(({ text }) => text === quote)?.id ?? ''
    const { records, decisions } = await baseOf(
      {
        report: report.replace('lowered in practice do not', 'lowered even once in practice do not'),
      },
      {
        decisions: JSON.stringify([{ decide: 'accept', record: id, quote }]),
        previous: earlierBuild(before, 'b1'),
      },
    )
    expect([records.find((one) => one.id === id)?.review, decisions?.map(({ state }) => state)]).toEqual([
      'accepted',
      ['moved'],
    ])
  })

  test('a decision whose quote is gone is reported, never dropped in silence', async () => {
    const { decisions, messages } = await baseOf(
      { report },
      {
        decisions: JSON.stringify([
          { decide: 'accept', record: 'lesson/report/gone', quote: 'Words that nobody says.' },
        ]),
      },
    )
    expect(decisions?.map(({ state }) => state)).toEqual(['lost'])
    expect(messages.filter(({ rule }) => rule === 'decision-lost')).toHaveLength(1)
  })

  test.each([
    ['- decide: [', 'decisions-unreadable'],
    ['decide: accept', 'decisions-unreadable'],
    ['- decide: accept\n  decide: reject\n  record: x\n  quote: y', 'decisions-unreadable'],
    ['- decide: maybe\n  record: x\n  quote: y', 'decision-unreadable'],
  ])('%j is reported and the build goes on', async (decisions, rule) => {
    const { messages, records } = await baseOf({ report }, { decisions })
    expect(messages.filter((message) => message.rule === rule)).toHaveLength(1)
    expect(records.length).toBeGreaterThan(0)
  })

  test.each([
    ['- decide: maybe', '(decide: expected one of accept, reject, edit, merge, split, attribute)'],
    ['- decide: accept\n  quote: y', '(record: unexpected absence, expected text)'],
    ['- decide: accept\n  record: x\n  quote: ""', '(quote: unexpected empty text, expected words)'],
    ['- decide: merge\n  records: [x]', '(records: unexpected short list, expected at least 2)'],
    ['- decide: accept\n  record: x\n  quote: y\n  why: z', '(shape: unexpected key `why`; remove it'],
    ['- lamp', '(shape: unexpected text, expected keys with values)'],
  ])('%j says what was unexpected and what was expected', async (decisions, reason) => {
    const { messages } = await baseOf({ report }, { decisions })
    expect(messages.map((message) => message.reason)).toContainEqual(expect.stringContaining(reason))
  })
})
