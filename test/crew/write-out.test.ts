import { lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mendOut } from '../../pipeline/disk/write-out.ts'
import { filesIn } from '../built.ts'
import { buildAt, folders, here, manifest, ways, written } from './write-out/out-folders.ts'

/** What a build that was ended at each of its steps leaves, and what is there after the next has begun. */
test.each([
  ['while writing, with nothing there', { 'out.debrief-new-7': 'half' }, {}],
  ['while writing', { out: 'old', 'out.debrief-new-7': 'half' }, { out: 'old' }],
  ['between the renames', { 'out.debrief-old-7': 'old', 'out.debrief-new-7': 'new' }, { out: 'old' }],
  ['while taking the old one away', { out: 'new', 'out.debrief-old-7': 'half' }, { out: 'new' }],
  ['never', { out: 'new' }, { out: 'new' }],
  [
    'by another program',
    { out: 'old', 'out.new-york': 'x', 'out.old-2023': 'x', 'outer.debrief-new-7': 'x' },
    { out: 'old', 'out.new-york': 'x', 'out.old-2023': 'x', 'outer.debrief-new-7': 'x' },
  ],
])('a build that was ended %s is mended', (_, before, after: Readonly<Record<string, string>>) => {
  const folder = folders(before)
  mendOut(join(folder, 'out'))
  const left = readdirSync(folder).map((name) => [name, buildAt(join(folder, name))])
  expect(Object.fromEntries(left)).toEqual(after)
})

test('files replace the folder as a whole and nothing is left beside it', async () => {
  const folder = folders({ out: 'old' }, 'stale.txt')
  writeFileSync(join(folder, 'out/stale.txt'), 'stale')
  await written(join(folder, 'out'), manifest('new'), here)
  expect(filesIn(folder)).toEqual(['out/data/manifest.json'])
})

test('what fails half-way leaves the old state and nothing beside it', async () => {
  const folder = folders({ out: 'old' })
  const files = function* () {
    yield* manifest('new')
    throw new Error('no space left')
  }
  await expect(written(join(folder, 'out'), files(), here)).rejects.toThrow('no space left')
  expect(filesIn(folder)).toEqual(['out/data/manifest.json'])
  expect(buildAt(join(folder, 'out'))).toBe('old')
})

test.each(ways)('a file with the same bytes is the one that was there: %s', async (_, puttingInto) => {
  const folder = folders({ out: 'old' }, 'same.html', 'other.html', 'as-long.html', 'linked.html')
  const out = join(folder, 'out')
  const first = { 'same.html': 'same', 'other.html': 'one', 'as-long.html': 'three', 'linked.html': 'link' }
  for (const [name, content] of Object.entries(first)) writeFileSync(join(out, name), content)
  rmSync(join(out, 'linked.html'))
  symlinkSync(join(out, 'same.html'), join(out, 'linked.html'))
  const before = statSync(join(out, 'same.html')).ino
  const second = {
    'same.html': 'same',
    'other.html': 'another',
    'as-long.html': 'seven',
    'linked.html': 'same',
  }
  const files = Object.entries(second).map(([path, content]) => ({ path, content }))
  await written(out, [...manifest('new'), ...files], puttingInto)
  for (const { path, content } of files) expect(readFileSync(join(out, path), 'utf8')).toBe(content)
  expect(statSync(join(out, 'same.html'))).toMatchObject({ ino: before, nlink: 1 })
  expect(statSync(join(out, 'as-long.html')).nlink).toBe(1)
  expect(lstatSync(join(out, 'linked.html')).isFile()).toBe(true)
})

test.each(ways)('a folder takes the place of a file that was there: %s', async (_, puttingInto) => {
  const folder = folders({ out: 'old' }, 'site')
  writeFileSync(join(folder, 'out/site'), 'a file')
  await written(join(folder, 'out'), [...manifest('new'), { path: 'site/a.html', content: 'a' }], puttingInto)
  expect(filesIn(folder)).toEqual(['out/data/manifest.json', 'out/site/a.html'])
})
