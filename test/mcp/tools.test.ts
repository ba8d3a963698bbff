import { beforeAll, expect, test } from 'vitest'
import { type OpenBase, openBase } from '../../pipeline/api/api.ts'
import { tools } from '../../pipeline/mcp/tools.ts'
import type { AnyRecord } from '../../schemas/types.ts'
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

test('fetch heads a record as search does', async () => {
  const [found] = (await tools.search.answer(base, { query: 'harbour' }))['results'] as {
    id: string
    title: string
  }[]
  expect(await tools.fetch.answer(base, { id: found?.id ?? '' })).toMatchObject({ title: found?.title })
  const long =
    'The pilots of the harbour learned that a lamp which nobody lights in the evening is worth less than none at all.'
  const stated = { ...(await base.records())[0], text: long } as AnyRecord
  const one = { ...base, get: async () => stated }
  expect(await tools.fetch.answer(one, { id: 'lesson/d0/0' })).toMatchObject({ title: `lesson: ${long}` })
})

test('what fetch gives around a quote has no half characters', async () => {
  const [record] = await base.records()
  const evidence = record?.evidence.map((one) => ({ ...one, span: [1001, 1003] as const }))
  const one = {
    ...base,
    get: async () => ({ ...record, evidence }) as AnyRecord,
    text: async () => '🔦'.repeat(2000),
  }
  const { text } = await tools.fetch.answer(one, { id: 'lesson/d0/0' })
  expect(String(text)).not.toMatch(/\p{Cs}/u)
})
