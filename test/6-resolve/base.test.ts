import { describe, expect, test } from 'vitest'
import { leaksIn } from '../../pipeline/6-resolve/attribution/leaks.ts'
import type { Beside } from '../../pipeline/6-resolve/resolve.ts'
import type { Source } from '../../pipeline/model/doc.ts'
import { gather } from '../../pipeline/run.ts'
import { built, carried, knowledge, shared, sourcesIn } from '../built.ts'
import { sourceOf } from '../documents.ts'
import { earlierBuild } from './bases.ts'

const agenda = `# First Harbour Forum on Ferry Safety: Agenda

Salt Hall, Port Merle, 3-4 May 2016

## Day 1

09:00 Opening remarks
Dr. Ann ROE, Director, Harbour Safety Board

10:00 Panel 1: Reading a Ferry Timetable
`

const report = `# First Harbour Forum on Ferry Safety: Report

Port Merle, 3-4 May 2016

## Lessons identified

- Lifeboats that nobody has lowered in practice do not open in a storm.

## Recommendations

- The Harbour Safety Board should publish the results of every lifeboat drill within thirty days.

## Way ahead

- The Harbour Safety Board will compile a register of lifeboat drills (by 31 January 2017).
- The ferry companies agreed to share their passenger counts by the end of June 2017.
`

const later = `# Second Harbour Forum on Ferry Safety: Report

Port Merle, 8-9 May 2018

The register of lifeboat drills that the Harbour Safety Board had promised was published in March 2017.

## Lessons identified

- Lifeboats which nobody has lowered in practice do not open in a storm.
`

const source = (id: string, content: string): Source => ({ ...sourceOf(content, `${id}.md`), id })

async function base(files: Readonly<Record<string, string>>, beside: Beside = {}) {
  const { docs, notes } = await carried(Object.entries(files).map(([id, content]) => source(id, content)))
  const result = await gather(
    docs,
    knowledge,
    notes,
    { version: '0.0.0', assets: { script: '', style: '' } },
    beside,
  )
  return { ...result.base, messages: result.messages }
}

test('agenda and report of one event have one event, the next edition has its own', async () => {
  const { docs } = await base({ agenda, report, later })
  const [first, second, third] = docs.map(({ entry }) => entry.event)
  expect(first).not.toBeNull()
  expect(third).not.toBeNull()
  expect(second).not.toBe(first)
  expect(third).toBe(first)
})

test('a summary with its place in another order and a brief that draws on the event belong to it', async () => {
  const agenda =
    '# Third Harbour Forum on Ferry Safety: Agenda\n\nOnline and Port Merle, 6 May 2020\n\n09:00 Opening\n'
  const summary = `# Third Harbour Forum on Ferry Safety: Summary of Discussions

Port Merle and online, 6 May 2020

## Progress since 2018

The register is kept. Participants met for one day.

## Lessons identified

- Registers that nobody opens are wrong within a year.
`
  const brief = `# Paying for Drills: Policy Brief

Harbour Safety Board, July 2020

## Summary

This brief draws on the Third Harbour Forum on Ferry Safety and on the accounts of nine companies.

## Recommendations

- Insurers should lower premiums where drills are held.
`
  const { docs } = await base({ agenda, summary, brief, later })
  const event = (id: string) => docs.find(({ entry }) => entry.id === id)?.entry.event
  expect(event('summary')).toBe(event('agenda'))
  expect(event('brief')).toBe(event('agenda'))
  expect(event('later')).not.toBe(event('agenda'))
})

test('a lesson said again at the next event recurs', async () => {
  const { recurrences } = await base({ report, later })
  expect(
    recurrences?.map(({ events, first, last, movement }) => [events.length, first, last, movement]),
  ).toEqual([[2, '2016-05-03', '2018-05-08', 'observing']])
})

test('two printings at one event are no recurrence', async () => {
  const { recurrences } = await base({
    report,
    agenda: `${agenda}\n## Lessons identified\n\n- Lifeboats that nobody has lowered in practice do not open in a storm.\n`,
  })
  expect(recurrences).toEqual([])
})

describe('the ledger', () => {
  test('follows a commitment to the words that say what became of it', async () => {
    const { ledger } = await base({ report, later })
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
    const { ledger } = await base({ report, later }, asOf === undefined ? {} : { asOf })
    expect(ledger?.find(({ commitment }) => commitment.includes('ferry'))?.status).toBe(status)
  })
})

describe('decisions', () => {
  const quote = 'Lifeboats that nobody has lowered in practice do not open in a storm.'

  test('an edit keeps the raw text beside the new', async () => {
    const before = await base({ report })
    const id = before.records.find(({ text }) => text === quote)?.id
    const { records, decisions } = await base(
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
    const { records, decisions } = await base(
      { report },
      { decisions: JSON.stringify([{ decide: 'reject', record: 'lesson/report/an-older-id', quote }]) },
    )
    expect(records.find(({ text }) => text === quote)?.review).toBe('rejected')
    expect(decisions?.map(({ state }) => state)).toEqual(['moved'])
  })

  test('a decision holds for the same record in other words of a new edition', async () => {
    const before = await base({ report })
    const id = before.records.find(({ text }) => text === quote)?.id ?? ''
    const { records, decisions } = await base(
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
    const { decisions, messages } = await base(
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
    const { messages, records } = await base({ report }, { decisions })
    expect(messages.filter((message) => message.rule === rule)).toHaveLength(1)
    expect(records.length).toBeGreaterThan(0)
  })
})

describe('ids that last', () => {
  test('a changed quote keeps its id, a withdrawn one leaves a stone', async () => {
    const before = await base({ report })
    const changed = report
      .replace(
        'Lifeboats that nobody has lowered in practice do not open in a storm.',
        'Many lifeboats that nobody has lowered in practice do not open in a storm.',
      )
      .replace(/- The ferry companies.*\n/u, '')
    const after = await base({ report: changed }, { previous: earlierBuild(before, 'b1') })
    const idOf = (list: typeof before, words: string) =>
      list.records.find(({ text }) => text.includes(words))?.id
    expect(idOf(after, 'Many lifeboats')).toBe(idOf(before, 'Lifeboats that'))
    expect(after.tombstones?.map(({ text }) => text)).toEqual([
      'The ferry companies agreed to share their passenger counts by the end of June 2017.',
    ])
    expect(after.tombstones?.[0]).toMatchObject({
      reason: 'the documents no longer say it',
      lastBuild: 'b1',
      mergedInto: null,
    })
    const back = await base({ report }, { previous: earlierBuild(after, 'b2') })
    expect(back.tombstones).toEqual([])
    expect(idOf(back, 'ferry companies')).toBe(idOf(before, 'ferry companies'))
  })

  test('a stone says that the document is gone, or which record has the words now', async () => {
    const before = await base({ report })
    const earlier = earlierBuild(before, 'b1')
    const none = await base({ other: '# Another\n\nNothing of it.\n' }, { previous: earlier })
    expect(none.tombstones?.length).toBe(before.records.length)
    expect(new Set(none.tombstones?.map(({ reason }) => reason))).toEqual(
      new Set(['its document is no longer part of the knowledge base']),
    )
    const [whole] = before.records.filter(({ text }) => text.startsWith('Lifeboats that nobody'))
    if (!whole?.evidence[0]) throw new Error('The report has no lesson about lifeboats')
    const [evidence] = whole.evidence
    const half = {
      ...whole,
      id: 'lesson/report/half',
      text: 'do not open in a storm.',
      evidence: [{ ...evidence, quote: 'do not open in a storm.', prefix: '', suffix: '' }],
    }
    const joined = await base({ report }, { previous: { ...earlier, records: [...before.records, half] } })
    expect(joined.tombstones).toEqual([
      expect.objectContaining({
        id: half.id,
        mergedInto: whole.id,
        reason: `its words are now part of ${whole.id}`,
      }),
    ])
  })
})

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
    const { records, docs, attribution, things } = await base({ closed })
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
    const { records, attribution } = await base(
      { closed },
      { decisions: '- decide: attribute\n  document: closed\n  names: shown\n  because: both agreed' },
    )
    expect(JSON.stringify(records)).toMatch(/Poe/u)
    expect(attribution?.map(({ names, reason }) => [names, reason])).toEqual([['shown', 'both agreed']])
  })

  test('whoever agreed to be named is named', async () => {
    const { records } = await base({
      closed: closed.replace('## Participants', '## Participants who agreed to be named'),
    })
    const said = JSON.stringify(records.filter(({ type }) => type === 'finding'))
    expect(said).toMatch(/ROE/u)
    expect(said).not.toMatch(/Poe/u)
  })

  test('a leak is found', async () => {
    const open = closed.replace('The meeting was held under the Chatham House Rule.', '')
    const { records, things } = await base({ closed: open })
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

test('a document of one sentence a thousand times over says it once', async () => {
  const line = 'Lifeboats that nobody has lowered in practice do not open in a storm.'
  const { recurrences } = await base({
    one: `# One\n\n3 May 2016\n\n## Lessons identified\n\n${`- ${line}\n`.repeat(1000)}`,
    later,
  })
  expect(recurrences?.length).toBe(1)
}, 60_000)

const seeds = shared('seeds')

test.runIf(seeds !== null)(
  'on the documents given beside the project local ownership recurs across three of them',
  async () => {
    const { base } = await built(sourcesIn(seeds ?? ''))
    const ownership = base.recurrences?.find(({ id }) => id === 'recurrence/local-ownership')
    expect(new Set(ownership?.wordings.map(({ document }) => document)).size).toBeGreaterThanOrEqual(3)
    expect(base.recurrences?.map(({ id }) => id)).toContain('recurrence/long-term-engagement')
  },
  60_000,
)
