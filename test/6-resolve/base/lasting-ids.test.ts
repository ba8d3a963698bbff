import { describe, expect, test } from 'vitest'
import { baseOf, earlierBuild } from '../bases.ts'
import { report } from './ferry-forum.ts'

describe('ids that last', () => {
  test('a changed quote keeps its id, a withdrawn one leaves a stone', async () => {
    const before = await baseOf({ report })
    const changed = report
      .replace(
        'Lifeboats that nobody has lowered in practice do not open in a storm.',
        'Many lifeboats that nobody has lowered in practice do not open in a storm.',
      )
      .replace(/- The ferry companies.*\n/u, '')
    const after = await baseOf({ report: changed }, { previous: earlierBuild(before, 'b1') })
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
    const back = await baseOf({ report }, { previous: earlierBuild(after, 'b2') })
    expect(back.tombstones).toEqual([])
    expect(idOf(back, 'ferry companies')).toBe(idOf(before, 'ferry companies'))
  })

  test('a stone says that the document is gone, or which record has the words now', async () => {
    const before = await baseOf({ report })
    const earlier = earlierBuild(before, 'b1')
    const none = await baseOf({ other: '# Another\n\nNothing of it.\n' }, { previous: earlier })
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
    const joined = await baseOf({ report }, { previous: { ...earlier, records: [...before.records, half] } })
    expect(joined.tombstones).toEqual([
      expect.objectContaining({
        id: half.id,
        mergedInto: whole.id,
        reason: `its words are now part of ${whole.id}`,
      }),
    ])
  })
})
