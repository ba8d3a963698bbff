import { expect, test } from 'vitest'
import { baseOf } from './bases.ts'

const programme = `Harbour Light Conference
Programme

Salt Hall, Port Merle, 4 March 2020

0900-0930 Opening remarks
Ms Hedda Roe, Harbour Safety Board

0930-1015 Keynote: Living below the Water Line
Speaker: Prof. Oskar Wend, University of Merle

1030-1130 Panel 1: Lamps that Outlive a Budget
Speakers: Ms Amara Poe, Lamp Agency

1130-1230 Panel 2: When a Light Misleads
Speakers: Ms Lucia Marsh, Wreck Office

1400-1500 Exercise: The Dark Harbour

1500-1600 Working group: Ropes
`

const report = `# Harbour Light Conference: Report

Port Merle, 4 March 2020

Ms Roe welcomed forty harbour masters.

## Keynote address

Three villages had been rebuilt on the same spot after each flood.

## Proceedings

In the opening panel the lamp of the north mole was praised. The second panel dealt with charts. In the afternoon an
exercise left every table without a lamp.

## Recommendations

- Harbour masters should keep a dark harbour exercise in their calendar.
- A harbour that is dark should be shown on every chart.
`

test('a session is found by its heading, kind, number and people, and one that left no trace by nothing', async () => {
  const { sessions, records } = await baseOf({ programme, report })
  const titles = new Map(records.map((record) => [record.id, String(record['title'])]))
  const traces = (sessions ?? []).map(({ session, writeUps }) => [
    titles.get(session)?.split(':').at(-1)?.trim(),
    writeUps[0]?.evidence.quote,
  ])
  expect(Object.fromEntries(traces)).toMatchObject({
    'Opening remarks': 'Ms Roe welcomed forty harbour masters.',
    'Living below the Water Line': 'Three villages had been rebuilt on the same spot after each flood.',
    'Lamps that Outlive a Budget': 'In the opening panel the lamp of the north mole was praised.',
    'When a Light Misleads': 'The second panel dealt with charts.',
    'The Dark Harbour': 'In the afternoon an exercise left every table without a lamp.',
    Ropes: undefined,
  })
})

const grouped = `Harbour Light Conference
Programme

Salt Hall, Port Merle, 4 March 2020

0900-1000 Case study: Georgia and the price of a lamp
Ms Amara Poe, Lamp Agency

1000-1100 Case study: Nepal and the price of a coast
Ms Lucia Marsh, Wreck Office

1100-1200 Parallel working groups
Working Group A: Ropes and Knots
Working Group B: Bells and Horns
Working Group C: Fog and Neighbours
`

test.each([
  [
    'Fog and Neighbours',
    'Group C compared how posts warn each other, and found that the fastest way was a fishing company.',
  ],
  [
    'Georgia and the price of a lamp',
    'The first lesson was drawn from Georgia, which was examined as a case study in the morning.',
  ],
  ['Nepal and the price of a coast', undefined],
  ['Ropes and Knots', undefined],
  ['Bells and Horns', undefined],
])(
  'a session about %s is written up where a finding or lesson names its group or its case',
  async (title, quote) => {
    const { sessions, records } = await baseOf({
      programme: grouped,
      report: `# Harbour Light Conference: Report

Port Merle, 4 March 2020

## Findings

- Group C compared how posts warn each other, and found that the fastest way was a fishing company.

## Lessons

- The first lesson was drawn from Georgia, which was examined as a case study in the morning.

## Recommendations

- Group B should meet again before the winter.

## Way ahead

Nepal was proposed as a case study for the next conference.
`,
    })
    const session = records.find(
      (record) => record.type === 'session' && String(record['title']).split(':').at(-1)?.trim() === title,
    )
    const trace = (sessions ?? []).find((one) => one.session === session?.id)
    expect(session).toBeDefined()
    expect(trace?.writeUps[0]?.evidence.quote).toBe(quote)
  },
)
