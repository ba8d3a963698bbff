import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putBeside } from '../../../pipeline/disk/file-putting.ts'
import { writeOut } from '../../../pipeline/disk/write-out.ts'
import { filesIn, temporaryFolder } from '../../built.ts'
import { buildAt, folders, manifest, ways, written } from './out-folders.ts'

/** A file of three parts. */
const longFile = (path: string) => ({
  path,
  parts: ['one ', 'two ', 'three'].map((part) => new TextEncoder().encode(`${path} ${part}`)),
})

test.each(ways)('long files arrive whole %s, also where their parts come in turn', async (_, way) => {
  const out = join(temporaryFolder(), 'out')
  await writeOut(out, '7', async (places) => {
    const putting = way(places)
    await Promise.all(
      ['data/manifest.json', 'exports/a.csv', 'exports/b.csv'].map((path) => putting.put(longFile(path))),
    )
    await putting.put({ path: 'exports/none.csv', parts: [] })
    await putting.end()
  })
  expect(filesIn(out)).toEqual(['data/manifest.json', 'exports/a.csv', 'exports/b.csv', 'exports/none.csv'])
  expect(readFileSync(join(out, 'exports/b.csv'), 'utf8')).toBe(
    'exports/b.csv one exports/b.csv two exports/b.csv three',
  )
  expect(readFileSync(join(out, 'exports/none.csv'), 'utf8')).toBe('')
})

test.each(ways)(
  'a long file that cannot be written %s ends the build and leaves the old state',
  async (_, way) => {
    const folder = folders({ out: 'old' })
    const files = [{ path: 'exports', content: 'a file' }, longFile('exports/a.csv')]
    const writing = written(join(folder, 'out'), [...manifest('new'), ...files], way)
    await expect(writing).rejects.toMatchObject({ code: expect.stringMatching(/^E(?:EXIST|NOTDIR|ISDIR)$/u) })
    expect(filesIn(folder)).toEqual(['out/data/manifest.json'])
    expect(buildAt(join(folder, 'out'))).toBe('old')
  },
)

test('a long file whose making fails ends the build with that', async () => {
  const folder = folders({ out: 'old' })
  const failing = {
    path: 'exports/a.csv',
    parts: (function* () {
      yield new Uint8Array(3)
      throw new Error('no more')
    })(),
  }
  await expect(written(join(folder, 'out'), [...manifest('new'), failing], putBeside)).rejects.toThrow(
    'no more',
  )
  expect(buildAt(join(folder, 'out'))).toBe('old')
  expect(filesIn(folder)).toEqual(['out/data/manifest.json'])
})
