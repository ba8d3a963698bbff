import { expect, test } from 'vitest'
import { built, shared, sourcesIn } from '../../built.ts'
import { baseOf } from '../bases.ts'
import { agenda, later, report } from './ferry-forum.ts'

test('a lesson said again at the next event recurs', async () => {
  const { recurrences } = await baseOf({ report, later })
  expect(
    recurrences?.map(({ events, first, last, movement }) => [events.length, first, last, movement]),
  ).toEqual([[2, '2016-05-03', '2018-05-08', 'observing']])
})

test('two printings at one event are no recurrence', async () => {
  const { recurrences } = await baseOf({
    report,
    agenda: `${agenda}\n## Lessons identified\n\n- Lifeboats that nobody has lowered in practice do not open in a storm.\n`,
  })
  expect(recurrences).toEqual([])
})

test('a document of one sentence a thousand times over says it once', async () => {
  const line = 'Lifeboats that nobody has lowered in practice do not open in a storm.'
  const { recurrences } = await baseOf({
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
