import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putBeside } from '../../../pipeline/disk/file-putting.ts'
import { writeOut } from '../../../pipeline/disk/write-out.ts'
import { filesIn, temporaryFolder } from '../../built.ts'
import { buildAt, folders, manifest, written } from './out-folders.ts'

test('more files than are on the way at once arrive in a thread of their own', async () => {
  const out = join(temporaryFolder(), 'out')
  const files = Array.from({ length: 1234 }, (_, at) => ({
    path: `site/${at % 7}/${at}.html`,
    content: at % 2 ? `\ud800${at}` : new TextEncoder().encode(`${at}`),
  }))
  await written(out, [...manifest('new'), ...files], putBeside)
  expect(filesIn(out).length).toBe(1235)
  expect(readFileSync(join(out, 'site/1/1.html'), 'utf8')).toBe('\ufffd1')
  expect(readFileSync(join(out, 'site/5/1230.html'), 'utf8')).toBe('1230')
})

test('two that put files at once into one thread both come to an end', async () => {
  const out = join(temporaryFolder(), 'out')
  await writeOut(out, '7', async (places) => {
    const putting = putBeside(places)
    await Promise.all(
      ['a', 'b'].map(async (folder) => {
        for (let at = 0; at < 3000; at++)
          await putting.put({ path: `site/${folder}/${at}.html`, content: '' })
      }),
    )
    await putting.end()
  })
  expect(filesIn(out).length).toBe(6000)
})

test('what the thread cannot write ends the build with its reason and leaves the old state', async () => {
  const folder = folders({ out: 'old' })
  const clashing = [
    { path: 'site/a', content: 'a file' },
    { path: 'site/a/b', content: 'in a file' },
  ]
  const more = Array.from({ length: 3000 }, (_, at) => ({ path: `site/${at}.html`, content: '' }))
  const writing = written(join(folder, 'out'), [...manifest('new'), ...clashing, ...more], putBeside)
  await expect(writing).rejects.toMatchObject({ code: expect.stringMatching(/^E(?:EXIST|NOTDIR)$/u) })
  expect(filesIn(folder)).toEqual(['out/data/manifest.json'])
  expect(buildAt(join(folder, 'out'))).toBe('old')
})
