import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventedBase } from '../../../bench/invented-base.ts'
import { type ListPart, partsOfList } from '../../../pipeline/9-publish/site/parts-of-list.ts'

const { records: samples } = inventedBase(1, 1)

interface Run {
  readonly document: string
  readonly count: number
}

function recordsOf(runs: readonly Run[]) {
  return runs.flatMap(({ document, count }) =>
    Array.from({ length: count }, (_, at) => at).flatMap((at) =>
      samples.map((sample) => ({ ...sample, document, id: `lesson/${document}/${at}` })),
    ),
  )
}

/** Documents with a few records each, now and then one with many. */
const runs = fc.array(
  fc.record({
    document: fc.integer({ min: 0, max: 1e6 }).map((at) => `paper-${at}`),
    count: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) },
      fc.integer({ min: 1, max: 400 }),
    ),
  }),
  { maxLength: 120 },
)

const said = ({ from, records }: ListPart) => JSON.stringify([from, records.map(({ id }) => id)])

test('parts hold a list as it is, under names of their own, none of them long and none but the last short', () => {
  fc.assert(
    fc.property(runs, (all) => {
      const records = recordsOf(all)
      const parts = partsOfList(records)
      expect(parts.flatMap((part) => part.records)).toEqual(records)
      expect(new Set(parts.map(({ from }) => JSON.stringify(from))).size).toBe(parts.length)
      expect(parts[0]?.from).toBeNull()
      for (const { records: here } of parts) expect(here.length).toBeLessThan(280)
      for (const { records: here } of parts.slice(0, -1)) expect(here.length).toBeGreaterThanOrEqual(30)
    }),
    { seed: 7 },
  )
})

test('a document more changes the part in which it stands and few beside it, wherever that is', () => {
  const documents = Array.from({ length: 400 }, (_, at) => ({
    document: `report-${at}`,
    count: 1 + (at % 30),
  }))
  const before = new Set(partsOfList(recordsOf(documents)).map(said))
  expect(before.size).toBeGreaterThan(40)
  const changed = documents.map((_, at) => {
    const more = documents.toSpliced(at, 0, { document: 'one-more', count: 12 })
    return partsOfList(recordsOf(more)).filter((part) => !before.has(said(part))).length
  })
  expect(Math.max(...changed)).toBeLessThanOrEqual(5)
  expect(changed.reduce((sum, count) => sum + count, 0) / changed.length).toBeLessThan(1.6)
})

test('a long document is in pieces, each of which has a name', () => {
  const parts = partsOfList(recordsOf([{ document: 'survey', count: 400 }]))
  expect(parts.map(({ from, records }) => [from?.piece ?? 1, records.length])).toEqual([
    [1, 100],
    [2, 100],
    [3, 100],
    [4, 100],
  ])
})
