import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { lockOut, OutLocked } from '../../pipeline/crew/out-lock.ts'
import { type FilePutting, putBeside, putHere } from '../../pipeline/disk/file-putting.ts'
import type { Places } from '../../pipeline/disk/put-file.ts'
import { mendOut, OutNotOurs, writeOut } from '../../pipeline/disk/write-out.ts'
import type { LongFile, OutFile } from '../../pipeline/model/base.ts'
import { filesIn, temporaryFolder } from '../built.ts'

type Way = (places: Places) => FilePutting

const here: Way = (places) => putHere(places, () => Promise.resolve())
const ways: readonly (readonly [string, Way])[] = [
  ['in this thread', here],
  ['in a thread of its own', putBeside],
]

/** Writes `files` to `out` as a build does. */
function written(out: string, files: Iterable<OutFile | LongFile>, way: Way): Promise<void> {
  return writeOut(out, '7', async (places) => {
    const putting = way(places)
    try {
      for (const file of files) await putting.put(file)
      await putting.end()
    } catch (error) {
      await putting.abandon()
      throw error
    }
  })
}

const manifest = (content: string) => [{ path: 'data/manifest.json', content }]

function folders(states: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(states)) {
    mkdirSync(join(folder, name, 'data'), { recursive: true })
    writeFileSync(join(folder, name, 'data/manifest.json'), content)
  }
  return folder
}

/** What a build that was ended at each of its steps leaves, and what is there after the next has begun. */
test.each([
  ['while writing, with nothing there', { 'out.new-7': 'half' }, {}],
  ['while writing', { out: 'old', 'out.new-7': 'half' }, { out: 'old' }],
  ['between the renames', { 'out.old-7': 'old', 'out.new-7': 'new' }, { out: 'old' }],
  ['while taking the old one away', { out: 'new', 'out.old-7': 'half' }, { out: 'new' }],
  ['never', { out: 'new' }, { out: 'new' }],
  [
    'by another program',
    { out: 'old', 'out.new-york': 'x', 'outer.new-7': 'x' },
    { out: 'old', 'out.new-york': 'x', 'outer.new-7': 'x' },
  ],
])('a build that was ended %s is mended', (_, before, after: Readonly<Record<string, string>>) => {
  const folder = folders(before)
  mendOut(join(folder, 'out'))
  const left = readdirSync(folder).map((name) => [
    name,
    readFileSync(join(folder, name, 'data/manifest.json'), 'utf8'),
  ])
  expect(Object.fromEntries(left)).toEqual(after)
})

test('files replace the folder as a whole and nothing is left beside it', async () => {
  const folder = folders({ out: 'old' })
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
  expect(readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')).toBe('old')
})

test.each(ways)('a file with the same bytes is the one that was there: %s', async (_, puttingInto) => {
  const folder = folders({ out: 'old' })
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
  const folder = folders({ out: 'old' })
  writeFileSync(join(folder, 'out/site'), 'a file')
  await written(join(folder, 'out'), [...manifest('new'), { path: 'site/a.html', content: 'a' }], puttingInto)
  expect(filesIn(folder)).toEqual(['out/data/manifest.json', 'out/site/a.html'])
})

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
    expect(readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')).toBe('old')
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
  expect(readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')).toBe('old')
  expect(filesIn(folder)).toEqual(['out/data/manifest.json'])
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
  expect(readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')).toBe('old')
})

test('a folder or a file that no build made is never replaced', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'thesis.txt'), 'Years of work.')
  await expect(written(folder, manifest('new'), here)).rejects.toThrow(OutNotOurs)
  await expect(written(join(folder, 'thesis.txt'), manifest('new'), here)).rejects.toThrow(OutNotOurs)
})

const ours = { started: null, host: (await import('node:os')).hostname() }

test('a lock keeps a second build out until it is dropped', () => {
  const out = join(temporaryFolder(), 'out')
  const unlock = lockOut(out)
  expect(() => lockOut(out)).toThrow(OutLocked)
  unlock()
  lockOut(out)()
  expect(readdirSync(dirname(out))).toEqual([])
})

test.each([
  ['a process that is gone', { ...ours, pid: 2 ** 22 + 1 }, true],
  ['another process that has the number now', { ...ours, pid: process.ppid, started: '1' }, true],
  ['a process that runs', { ...ours, pid: process.ppid }, false],
  ['another machine', { ...ours, pid: 1, host: 'elsewhere' }, false],
  ['nobody: it is torn', null, true],
])('a lock of %s', (_, holder, taken) => {
  const out = join(temporaryFolder(), 'out')
  writeFileSync(`${out}.lock`, holder === null ? '{"pi' : JSON.stringify(holder))
  if (taken) lockOut(out)()
  else expect(() => lockOut(out)).toThrow(OutLocked)
  expect(existsSync(`${out}.lock`)).toBe(!taken)
})
