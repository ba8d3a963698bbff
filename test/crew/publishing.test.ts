import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { inventedBase } from '../../bench/invented-base.ts'
import { withTexts } from '../../bench/with-texts.ts'
import { indexing } from '../../pipeline/8-index/index.ts'
import { publish } from '../../pipeline/9-publish/publish.ts'
import { publishInto } from '../../pipeline/crew/publishing.ts'
import type { Gathered, OutFile } from '../../pipeline/model/base.ts'
import { wholeFiles } from '../../pipeline/text/text-bytes.ts'
import { filesIn, temporaryFolder } from '../built.ts'

const making = {
  version: '0.0.0',
  assets: { script: '', style: '' },
  baseUrl: 'https://kb.example.org/',
  sourceOf: ({ id }: { readonly id: string }) => (id.endsWith('7') ? new TextEncoder().encode(id) : null),
}
const pause = () => Promise.resolve()

let gathered: Gathered
let expected: ReadonlyMap<string, OutFile['content']>

beforeAll(async () => {
  const { base, files } = await indexing(withTexts(inventedBase(1600, 20)), () => {}, 'sqlite')
  const index = await wholeFiles(files())
  gathered = { base, messages: [], index: () => index }
  expected = new Map([...publish({ ...base, index }, [], making)].map(({ path, content }) => [path, content]))
})

test.each([1, 2, 3])('%d threads put the files that one generator gives', async (threads) => {
  const fresh = temporaryFolder()
  await publishInto({ places: { fresh, old: null }, threads, kept: null, pause }, gathered, making)
  expect(filesIn(fresh)).toEqual([...expected.keys()].sort())
  const other = [...expected].filter(
    ([path, content]) => !readFileSync(join(fresh, path)).equals(Buffer.from(content)),
  )
  expect(other.map(([path]) => path)).toEqual([])
})

test.each([
  ['site/records', 1],
  ['site/records', 3],
  ['data/manifest.json', 3],
])('where %s cannot be written, %d threads end with the reason', async (path, threads) => {
  const fresh = temporaryFolder()
  if (path.endsWith('.json')) mkdirSync(join(fresh, path), { recursive: true })
  else {
    mkdirSync(join(fresh, 'site'))
    writeFileSync(join(fresh, path), 'in the way')
  }
  await expect(
    publishInto({ places: { fresh, old: null }, threads, kept: null, pause }, gathered, making),
  ).rejects.toMatchObject({
    code: expect.stringMatching(/^E(?:EXIST|NOTDIR|ISDIR)$/u),
  })
  const put = filesIn(fresh)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(filesIn(fresh), 'nothing is put any more').toEqual(put)
})
