import { describe, expect, test } from 'vitest'
import { leaksIn } from '../../../pipeline/6-resolve/attribution/leaks.ts'
import { baseOf } from '../bases.ts'
import { programme, report, textOf } from './harbour-light.ts'

describe('what the owner decides of one session', () => {
  const withheld =
    '- decide: attribute\n  document: report\n  session: "Session 2: When a light misleads"\n  names: withheld'

  test.each([
    ['a heading of the report', 'document: report\n  session: "Session 2: When a light misleads"'],
    ['the path of the programme and a title', 'document: programme.md\n  session: When a light misleads'],
    ['a label', 'document: programme\n  session: session 2'],
    ['the id of the session', 'document: programme\n  session: session/programme/when-a-light-misleads'],
  ])('keeps its names away, by %s', async (_, named) => {
    const decisions = `- decide: attribute\n  ${named}\n  names: withheld\n  because: Ms Marsh asked`
    const base = await baseOf({ programme: programme({}), report }, { decisions })
    expect(base.decisions?.map(({ state }) => state)).toEqual(['applied'])
    const text = textOf(base, 'report')
    expect(text).not.toMatch(/Marsh|Vane/u)
    expect(text).toMatch(/Amara Poe explained/u)
    expect(base.attribution?.find(({ document }) => document === 'report')?.reason).toBe(
      'decided by the owner of the corpus: Ms Marsh asked',
    )
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('shows its names in a report that keeps all others', async () => {
    const ruled = report.replace(
      '\n## Session 1',
      '\nThe conference was held under the Chatham House Rule.\n\n## Session 1',
    )
    const decisions = withheld.replace('withheld', 'shown')
    const base = await baseOf({ report: ruled }, { decisions })
    const text = textOf(base, 'report')
    expect(text).toMatch(/Lucia Marsh said/u)
    expect(text).not.toMatch(/Poe|Derek Vane pointed/u)
    expect(base.attribution?.map(({ names, free }) => [names, free?.length])).toEqual([['withheld', 1]])
    expect(leaksIn(base.records, base.things ?? [], base.attribution ?? [])).toEqual([])
  })

  test('shows its names where the programme asked for that session alone', async () => {
    const session = ' (this session is held under the Chatham House Rule)'
    const decisions = '- decide: attribute\n  document: programme\n  session: Session 2\n  names: shown'
    const base = await baseOf({ programme: programme({ session }), report }, { decisions })
    expect(textOf(base, 'report')).toMatch(/Lucia Marsh said/u)
  })

  test('keeps one session where the owner shows the rest', async () => {
    const ruled = report.replace(
      '\n## Session 1',
      '\nThe conference was held under the Chatham House Rule.\n\n## Session 1',
    )
    const decisions = `- decide: attribute\n  document: report\n  names: shown\n${withheld}`
    const base = await baseOf({ report: ruled }, { decisions })
    expect(textOf(base, 'report')).toMatch(/Amara Poe explained/u)
    expect(textOf(base, 'report')).not.toMatch(/Lucia Marsh said/u)
  })

  test('is reported where there is no such session', async () => {
    const base = await baseOf({ report }, { decisions: withheld.replace('misleads', 'goes out') })
    expect(base.decisions?.map(({ state, reason }) => [state, reason])).toEqual([['lost', 'no such session']])
    expect(base.messages.map(({ rule }) => rule)).toContain('decision-lost')
  })
})
