import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimFiles, OutNotOurs } from '../../../pipeline/disk/claim-out.ts'
import { filesIn, temporaryFolder } from '../../built.ts'
import { folders, here, manifest, put, written } from './out-folders.ts'

test('a folder or a file that no build made is never replaced', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'thesis.txt'), 'Years of work.')
  await expect(written(folder, manifest('new'), here)).rejects.toThrow(OutNotOurs)
  await expect(written(join(folder, 'thesis.txt'), manifest('new'), here)).rejects.toThrow(OutNotOurs)
})

test.each([
  ['{"name":"my app"}'],
  ['{"format":"v1","name":"debrief","tool":"another"}'],
  ['{"format":"csv","tool":{"name":"debrief"}}'],
  ['a text'],
  [''],
])('a project of somebody else with data/manifest.json %s stays whole', async (content) => {
  const out = join(temporaryFolder(), 'app')
  put(out, 'data/manifest.json', content)
  put(out, 'src/app.ts', 'Years of work.')
  await expect(written(out, manifest('new'), here)).rejects.toMatchObject({ stranger: null })
  expect(filesIn(out)).toEqual(['data/manifest.json', 'src/app.ts'])
})

test.each([
  ['a.txt'],
  ['.git/config'],
  ['site/CNAME'],
  ['site/a'],
  ['site/b/notes.txt'],
  ['site/index.html.orig'],
  ['zeta/\ufffd.txt'],
])('a knowledge base with %s, which no build put there, is not replaced', async (stranger) => {
  const folder = folders(
    { out: 'old' },
    'data/a.json',
    'site/a-b/index.html',
    'site/b/a.html',
    'site/index.html',
  )
  const out = join(folder, 'out')
  for (const path of ['data/a.json', 'site/a-b/index.html', 'site/b/a.html', stranger]) put(out, path)
  const before = filesIn(folder)
  await expect(written(out, manifest('new'), here)).rejects.toMatchObject({ stranger })
  expect(filesIn(folder)).toEqual(before)
  expect(() => claimFiles(out)).toThrow(OutNotOurs)
})

test('a file that is put there while a build writes is not lost', async () => {
  const folder = folders({ out: 'old' })
  const files = function* () {
    yield* manifest('new')
    put(folder, 'out/notes.txt')
  }
  await expect(written(join(folder, 'out'), files(), here)).rejects.toThrow(OutNotOurs)
  expect(filesIn(folder)).toEqual(['out/data/manifest.json', 'out/notes.txt'])
})

test('files of a long manifest are no strangers, nor what systems leave, nor gaps', async () => {
  const paths = Array.from(
    { length: 30_000 },
    (_, at) => `site/records/päper-${at}/${'words-'.repeat(9)}.html`,
  )
  const folder = folders({ out: 'old' }, ...paths)
  const out = join(folder, 'out')
  expect(statSync(join(out, 'data/manifest.json')).size).toBeGreaterThan(1 << 21)
  for (const path of [...paths.filter((_, at) => at % 100 === 0), '.DS_Store', 'site/Thumbs.db'])
    put(out, path)
  claimFiles(out)
  put(out, 'site/records/paper-1/mine.html')
  expect(() => claimFiles(out)).toThrow(OutNotOurs)
})

test('an old manifest, written in another order or in one line, is one of ours', async () => {
  const folder = folders({ out: 'old' })
  const tool = { name: 'debrief', version: '0.0.1' }
  const old = { format: 'v1', tool, counts: {}, files: [{ path: 'a "b".txt', sha256: '', bytes: 0 }] }
  writeFileSync(join(folder, 'out/data/manifest.json'), JSON.stringify(old))
  put(folder, 'out/a "b".txt')
  await written(join(folder, 'out'), manifest('new'), here)
  expect(filesIn(folder)).toEqual(['out/data/manifest.json'])
})
