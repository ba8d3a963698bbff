import { describe, expect, test } from 'vitest'
import { leaksIn } from '../../../pipeline/6-resolve/attribution/leaks.ts'
import { baseOf } from '../bases.ts'
import { programme, report, textOf } from './harbour-light.ts'

describe('one session of an open conference', () => {
  const session = ' (this session is held under the Chatham House Rule)'

  test('its part of the report loses all names, its speakers lose theirs everywhere, others keep them', async () => {
    const base = await baseOf({ programme: programme({ session }), report })
    const text = textOf(base, 'report')
    expect(text).not.toMatch(/Marsh|Vane/u)
    expect(text).toMatch(/Amara Poe explained/u)
    expect(base.records.filter(({ type }) => type === 'finding').map(({ text }) => text)).toEqual([
      'Amara Poe explained that the lamp of the north mole had burnt for nine years.',
      'Amara Poe stressed that lamps are cheaper than wrecks.',
      'Captain ████ admitted that the chart was wrong.',
      '█████ ████ pointed out that nobody checks a chart twice.',
      '█████ █████ said that two ships had followed a kitchen window.',
    ])
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('a name in that part is a leak, one elsewhere is none', async () => {
    const base = await baseOf({ programme: programme({}), report })
    const start = textOf(base, 'report').indexOf('Key issues')
    const limit = {
      document: 'report',
      words: '',
      names: 'withheld',
      reason: '',
      covered: 0,
      people: [],
    } as const
    const leaks = (parts: readonly (readonly [number, number])[]) =>
      leaksIn(base.records, base.things ?? [], [{ ...limit, parts }]).map(({ name }) => name)
    expect(leaks([[0, 20]])).toEqual([])
    expect([...new Set(leaks([[start, start + 500]]))].sort()).toEqual(['Amara Poe', 'Derek Vane'])
  })

  test('a report without such a part is told of', async () => {
    const short = report.replace('## Session 2: When a light misleads', '## Afternoon')
    const { messages } = await baseOf({ programme: programme({ session }), report: short })
    expect(messages.map(({ rule }) => rule)).toContain('part-not-found')
  })
})
