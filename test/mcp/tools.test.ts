import { beforeAll, expect, test } from 'vitest'
import { type OpenBase, openBase } from '../../pipeline/api/api.ts'
import { tools } from '../../pipeline/mcp/tools.ts'
import { writtenBase } from '../api/written-base.ts'
import { baseOf, record } from '../query/base.ts'

/*
 * What the tools answer where a base has more than a search gives at a time.
 */

let base: OpenBase

beforeAll(async () => {
  const records = Array.from({ length: 1200 }, (_, n) =>
    record(`lesson/d${n % 8}/${n}`, n % 8 === 7 ? 'The harbour office asked the ministry.' : 'The ministry.'),
  )
  base = await openBase(await writtenBase(baseOf(records)))
})

test.each<readonly [Parameters<typeof tools.find_records.answer>[1], number]>([
  [{ query: 'ministry', limit: 1 }, 1200],
  [{ query: 'ministry', document: ['d7'], limit: 1 }, 150],
  [{ document: ['d7'], limit: 1 }, 150],
])('find_records %o counts all that fit: %i', async (input, total) => {
  const answer = await tools.find_records.answer(base, input)
  expect(answer).toMatchObject({ total, records: [{ type: 'lesson' }] })
})

test('find_records says what was searched instead of what was typed', async () => {
  const { notes } = await tools.find_records.answer(base, { query: 'harbuor' })
  expect(notes).toContain('Searched for: harbour')
})

test('list_facets says what was searched instead of what was typed', async () => {
  const { notes } = await tools.list_facets.answer(base, { query: 'harbuor' })
  expect(notes).toEqual([expect.stringContaining('"harbour" for "harbuor"')])
})
