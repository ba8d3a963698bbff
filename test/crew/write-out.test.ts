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
import { claimFiles, OutNotOurs } from '../../pipeline/disk/claim-out.ts'
import { type FilePutting, putBeside, putHere } from '../../pipeline/disk/file-putting.ts'
import type { Places } from '../../pipeline/disk/put-file.ts'
import { mendOut, writeOut } from '../../pipeline/disk/write-out.ts'
import type { LongFile, OutFile } from '../../pipeline/model/out-file.ts'
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

/** A manifest of a build with that name. */
const manifestOf = (build: string, ...paths: readonly string[]) =>
  JSON.stringify(
    {
      build,
      files: [...paths].sort().map((path) => ({ bytes: 0, path, sha256: '' })),
      format: 'v1',
      tool: { name: 'debrief', version: '0.0.1' },
    },
    null,
    1,
  )

const manifest = (build: string, ...paths: readonly string[]) => [
  { path: 'data/manifest.json', content: manifestOf(build, ...paths) },
]

const buildAt = (out: string): string =>
  JSON.parse(readFileSync(join(out, 'data/manifest.json'), 'utf8')).build

function folders(states: Readonly<Record<string, string>>, ...paths: readonly string[]): string {
  const folder = temporaryFolder()
  for (const [name, build] of Object.entries(states)) {
    mkdirSync(join(folder, name, 'data'), { recursive: true })
    writeFileSync(join(folder, name, 'data/manifest.json'), manifestOf(build, ...paths))
  }
  return folder
}

function put(folder: string, path: string, content = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

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

test.each([
  ['a knowledge base', true],
  ['nothing yet', false],
])('where out is a link to %s, what it leads to is replaced and the link stays', async (_, isThere) => {
  const folder = folders(isThere ? { 'disk/kb': 'old' } : {})
  mkdirSync(join(folder, 'disk'), { recursive: true })
  symlinkSync('disk/kb', join(folder, 'out'))
  await written(join(folder, 'out'), manifest('new'), here)
  expect(lstatSync(join(folder, 'out')).isSymbolicLink()).toBe(true)
  expect(buildAt(join(folder, 'disk/kb'))).toBe('new')
  expect(readdirSync(join(folder, 'disk'))).toEqual(['kb'])
})

test('a build that was ended between the renames behind a link is mended there', () => {
  const folder = folders({ 'disk/kb.debrief-old-7': 'old', 'disk/kb.debrief-new-7': 'new' })
  symlinkSync('disk/kb', join(folder, 'out'))
  mendOut(join(folder, 'out'))
  expect(readdirSync(join(folder, 'disk'))).toEqual(['kb'])
  expect(buildAt(join(folder, 'out'))).toBe('old')
})

test('a link that leads to itself is refused', async () => {
  const folder = temporaryFolder()
  symlinkSync('out', join(folder, 'out'))
  await expect(written(join(folder, 'out'), manifest('new'), here)).rejects.toThrow(OutNotOurs)
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

test('out that is an empty folder, named by where one stands, is locked beside it', () => {
  const out = join(temporaryFolder(), 'out')
  mkdirSync(out)
  for (const name of [out, `${out}/`, `${out}/.`, `${out}/../out`]) {
    const unlock = lockOut(name)
    expect(readdirSync(dirname(out)).sort()).toEqual(['out', 'out.lock'])
    expect(readdirSync(out)).toEqual([])
    unlock()
  }
})

test('two names of one folder have one lock', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'kb'))
  symlinkSync('kb', join(folder, 'out'))
  const unlock = lockOut(join(folder, 'out'))
  expect(() => lockOut(join(folder, 'kb'))).toThrow(OutLocked)
  unlock()
})

test.each([
  ['in a file', (folder: string) => join(folder, 'thesis.txt', 'out')],
  ['where a system lets nobody make files', () => '/proc/out'],
])('a knowledge base %s is refused, and the place named', (_, placeIn) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'thesis.txt'), 'Years of work.')
  const out = placeIn(folder)
  expect(() => lockOut(out)).toThrow(
    new RegExp(
      `^unexpected place for a knowledge base \`${out}\` \\([A-Z]+\\), expected a folder.*--out$`,
      'u',
    ),
  )
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
