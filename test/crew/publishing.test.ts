import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { familyOf } from '../../bench/processes.ts'
import { withTexts } from '../../bench/with-texts.ts'
import { indexing, madeIndex } from '../../pipeline/8-index/index.ts'
import { publish } from '../../pipeline/9-publish/publish.ts'
import { publishInto } from '../../pipeline/crew/publishing.ts'
import type { OutFile } from '../../pipeline/model/out-file.ts'
import type { Gathered } from '../../pipeline/run.ts'
import { wholeFiles } from '../../pipeline/text/text-bytes.ts'
import { filesIn, temporaryFolder } from '../built.ts'

const making = {
  version: '0.0.0',
  assets: { script: '', style: '' },
  baseUrl: 'https://kb.example.org/',
  sourceOf: ({ id }: { readonly id: string }) => (id.endsWith('7') ? new TextEncoder().encode(id) : null),
}
const pause = () => Promise.resolve()

const settingOf = (fresh: string, threads: number) => ({
  places: { fresh, old: null },
  threads,
  kept: null,
  partitions: null,
  pause,
})

let gathered: Gathered
let expected: ReadonlyMap<string, OutFile['content']>

beforeAll(async () => {
  const { base, index } = await indexing(withTexts(inventedBase(1600, 20)), () => {}, 'sqlite')
  if (!('rows' in index)) throw new Error('unexpected small index')
  const rows = index.rows()
  gathered = { base, messages: [], index: { ...index, rows: () => rows } }
  const { similar, files } = madeIndex(gathered.index)
  const whole = { ...base, similar, index: await wholeFiles(files()) }
  expected = new Map([...publish(whole, [], making)].map(({ path, content }) => [path, content]))
})

test.each([1, 2, 3])('%d threads put the files that one generator gives', async (threads) => {
  const fresh = temporaryFolder()
  await publishInto(settingOf(fresh, threads), gathered, making)
  expect(filesIn(fresh)).toEqual([...expected.keys()].sort())
  const other = [...expected].filter(
    ([path, content]) => !readFileSync(join(fresh, path)).equals(Buffer.from(content)),
  )
  expect(other.map(([path]) => path)).toEqual([])
})

test.each([
  ['site/records', 1],
  ['site/records', 3],
  ['index/search.sqlite', 1],
  ['index/similar.json', 2],
  ['data/manifest.json', 3],
])('where %s cannot be written, %d threads end with the reason', async (path, threads) => {
  const fresh = temporaryFolder()
  if (path.startsWith('site/')) {
    mkdirSync(join(fresh, 'site'))
    writeFileSync(join(fresh, path), 'in the way')
  } else mkdirSync(join(fresh, path), { recursive: true })
  await expect(publishInto(settingOf(fresh, threads), gathered, making)).rejects.toMatchObject({
    code: expect.stringMatching(/^E(?:EXIST|NOTDIR|ISDIR)$/u),
  })
  const put = filesIn(fresh)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(filesIn(fresh), 'nothing is put any more').toEqual(put)
})

test('the process that helps with an index is gone when all is put', async () => {
  const before = familyOf(process.pid)
  const small = await indexing(withTexts(inventedBase(100, 20)), () => {}, 'pagefind')
  expect(small.base.tier?.name).toBe('pagefind')
  await publishInto(settingOf(temporaryFolder(), 2), { ...small, messages: [] }, making)
  await expect.poll(() => familyOf(process.pid)).toEqual(before)
})
