import { expect, it } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { pagefindFiles } from '../../pipeline/8-index/pagefind-files.ts'

const base = inventedBase(400)
const added = 'document-00007'
const before = {
  ...base,
  docs: base.docs.filter(({ entry }) => entry.id !== added),
  records: base.records.filter(({ evidence }) => evidence[0]?.document !== added),
}

/** Files of a base by partition, each as its path and bytes. */
async function partitionsOf(one: typeof base, rowsEach: number): Promise<ReadonlyMap<string, string>> {
  const built = await pagefindFiles(indexedRows(one), undefined, rowsEach)
  if (!built) throw new Error('Pagefind is not installed')
  const parts = new Map<string, string>()
  for (const { path, content } of built.files) {
    const number = path.split('/')[3] ?? ''
    parts.set(number, `${parts.get(number) ?? ''}${path} ${Buffer.from(content).toString('base64')}\n`)
  }
  return parts
}

it('a document more changes one partition and leaves the bytes of the others', async () => {
  const [old, fresh] = [await partitionsOf(before, 100), await partitionsOf(base, 100)]
  expect([old.size, fresh.size]).toEqual([4, 4])
  expect([...fresh].filter(([number, files]) => old.get(number) !== files)).toHaveLength(1)
})

it.each([
  [500, 1],
  [400, 1],
  [200, 2],
  [150, 4],
])('with room for %d records each there are %d partitions', async (rowsEach, count) => {
  expect((await partitionsOf(base, rowsEach)).size).toBe(count)
})
