import { describe, expect, test } from 'vitest'
import { leaksIn } from '../../../pipeline/6-resolve/attribution/leaks.ts'
import { baseOf } from '../bases.ts'
import { programme, report, textOf } from './harbour-light.ts'

describe('across the documents of an event', () => {
  const event = 'The conference is held under the Chatham House Rule.'

  test('the report keeps names from statements because the programme asks for it, and says so', async () => {
    const base = await baseOf({ programme: programme({ event }), report })
    expect(textOf(base, 'report')).not.toMatch(/Poe|Marsh|Vane/u)
    const line = base.attribution?.find(({ document }) => document === 'report')
    expect([line?.names, line?.source, line?.reason]).toEqual([
      'withheld',
      'programme',
      `programme.md, of the same event, says: ${event}`,
    ])
    expect(JSON.stringify(base.records.filter(({ document }) => document === 'report'))).not.toMatch(
      /Poe|Marsh|Vane/u,
    )
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('a document of another event keeps its names', async () => {
    const other = report
      .replaceAll('Harbour Light Conference', 'Sail Makers Congress')
      .replace('2020', '2017')
    const base = await baseOf({ programme: programme({ event }), other })
    expect(textOf(base, 'other')).toMatch(/Poe/u)
  })

  test('the owner who shows the programme shows what follows from it', async () => {
    const decisions = '- decide: attribute\n  document: programme\n  names: shown\n  because: all agreed'
    const base = await baseOf({ programme: programme({ event }), report }, { decisions })
    expect(textOf(base, 'report')).toMatch(/Amara Poe/u)
    expect(base.attribution?.map(({ document, names }) => [document, names])).toEqual([
      ['programme', 'shown'],
    ])
  })
})
