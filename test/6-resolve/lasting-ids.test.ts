import { expect, test } from 'vitest'
import { baseOf, earlierBuild } from './bases.ts'

/*
 * Ids through edits of every kind, one build after the other.
 */

const advice = [
  'The harbour board should visit each lighthouse once a year.',
  'Keepers should be paid before the winter.',
  'The pilot school must print its tide tables in two languages.',
  'Parliament should publish the yearly accounts of the harbour fund.',
]
const lessons = ['Lamps without a keeper go out within a month.', 'Oil that is bought in winter freezes.']

const report = (recommended: readonly string[], learned: readonly string[] = lessons) =>
  `# Harbour Light Conference: Report\n\nPort Merle, 4 March 2020\n\n## Lessons learned\n\n${list(learned)}\n## Recommendations\n\n${list(recommended)}`

function list(items: readonly string[]): string {
  return `${items.map((item) => `- ${item}\n`).join('')}`
}

type Built = Awaited<ReturnType<typeof baseOf>>

const next = (files: Readonly<Record<string, string>>, before: Built) =>
  baseOf(files, { previous: earlierBuild(before) })

const idOf = ({ records }: Built, words: string) => records.find(({ text }) => text.includes(words))?.id

test('a file that is moved or renamed keeps the ids of its records, and leaves no stones', async () => {
  const before = await baseOf({
    report: report(advice),
    other: report(['Buy a bell for the north mole.'], []),
  })
  const after = await next(
    { 'archive-2020': report(advice), other: report(['Buy a bell for the north mole.'], []) },
    before,
  )
  expect(after.records.map(({ id }) => id).sort()).toEqual(before.records.map(({ id }) => id).sort())
  expect(after.tombstones).toEqual([])
  expect(new Set(after.records.map(({ document }) => document))).toEqual(new Set(['archive-2020', 'other']))
})

test('a file of few records that is moved as it is keeps their ids', async () => {
  const short = report([advice[0] ?? ''], [])
  const before = await baseOf({ report: short, other: report(['Buy a bell for the north mole.'], []) })
  const after = await next(
    { 'archive-2020': short, other: report(['Buy a bell for the north mole.'], []) },
    before,
  )
  expect(idOf(after, 'lighthouse')).toBe(idOf(before, 'lighthouse'))
  expect(after.tombstones).toEqual([])
})

test('of copies those that stay keep their ids, and one that is moved has those of one that is gone', async () => {
  const short = report([advice[0] ?? ''], [])
  const idIn = ({ records }: Built, wanted: string) =>
    records.find(({ type, document }) => type === 'recommendation' && document === wanted)?.id
  const before = await baseOf({ a: short, b: short, c: short })
  const after = await next({ c: short, d: short, e: short, f: short }, before)
  expect(['c', 'd', 'e'].map((one) => idIn(after, one))).toEqual(
    ['c', 'a', 'b'].map((one) => idIn(before, one)),
  )
  expect(after.tombstones).toEqual([])
})

test('a new paper that shares a line with one that is gone is another paper', async () => {
  const before = await baseOf({ report: report(advice) })
  const after = await next(
    {
      fresh: report(
        [advice[0] ?? '', 'Paint the pier.', 'Sell the old boats.', 'Count the gulls.'],
        ['Gulls like piers.', 'Paint peels.'],
      ),
    },
    before,
  )
  expect(after.records.filter(({ id }) => id.includes('/report/'))).toEqual([])
  expect(after.tombstones?.length).toBe(before.records.length)
})

test('what is reworded, taken out and put back has its first id', async () => {
  const first = await baseOf({ report: report(advice) })
  const reworded = advice.map((text) => text.replace('yearly accounts', 'annual accounts'))
  const second = await next({ report: report(reworded) }, first)
  expect(idOf(second, 'annual accounts')).toBe(idOf(first, 'yearly accounts'))
  const third = await next({ report: report(reworded.slice(0, 3)) }, second)
  expect(third.tombstones?.map(({ id }) => id)).toEqual([idOf(first, 'yearly accounts')])
  const fourth = await next({ report: report(reworded) }, third)
  expect(idOf(fourth, 'annual accounts')).toBe(idOf(first, 'yearly accounts'))
  expect(fourth.tombstones).toEqual([])
})

test('sections in another order and under other headings keep the ids of what they hold', async () => {
  const before = await baseOf({ report: report(advice) })
  const turned = `# Harbour Light Conference: Report, second printing\n\nPort Merle, 4 March 2020\n\n## What should be done: recommendations\n\n${list([...advice].reverse())}\n## Lessons\n\n${list(lessons)}`
  const after = await next({ report: turned }, before)
  for (const words of [...advice, ...lessons]) expect(idOf(after, words)).toBe(idOf(before, words))
})
