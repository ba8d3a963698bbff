import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test, vi } from 'vitest'
import { corpusFolder, filesIn, temporaryFolder } from '../built.ts'

/*
 * The compiled program: limits, cache, signals, full disks. `npm test` compiles it first.
 */

const program = fileURLToPath(new URL('../../dist/pipeline/main.js', import.meta.url))

vi.setConfig({ testTimeout: 120_000 })

function build(folder: string, ...more: readonly string[]) {
  const args = [program, 'build', join(folder, 'corpus'), '--out', join(folder, 'out'), ...more]
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 110_000 })
}

function manifest(folder: string): string {
  return readFileSync(join(folder, 'out/data/manifest.json'), 'utf8')
}

const samples = [
  '2016/veldara-dialogue-2016-agenda.txt',
  '2021/follow-up-to-the-third-dialogue.eml',
  '2023/veldara-dialogue-2023-brief.txt',
]

/** A folder with a corpus of a few samples in it, one of them a mail with files inside. */
function sampled(): string {
  const folder = temporaryFolder()
  for (const path of samples) cpSync(join(corpusFolder, path), join(folder, 'corpus', path))
  return folder
}

/** What is kept of documents; what is kept of whole builds stands beside it. */
function cacheEntries(folder: string): readonly string[] {
  return filesIn(join(folder, '.cache/debrief'))
    .filter((path) => !/(?:build|pieces)-/u.test(path))
    .map((path) => join(folder, '.cache/debrief', path))
}

/** Takes away out/, so that the next build has to make it from the cache. */
function buildAgain(folder: string, ...more: readonly string[]) {
  rmSync(join(folder, 'out'), { recursive: true })
  return build(folder, ...more)
}

let expected: string

beforeAll(() => {
  const folder = sampled()
  build(folder, '--no-cache', '--workers', '0')
  expected = manifest(folder)
})

test.each([1, 2, 4])('%d workers give the same bytes as none', (workers) => {
  const folder = sampled()
  build(folder, '--no-cache', '--workers', String(workers))
  expect(manifest(folder)).toBe(expected)
})

test('a build from the cache gives the same bytes, and reads nothing', () => {
  const folder = sampled()
  build(folder)
  const events = buildAgain(folder, '--reporter', 'ndjson')
    .stderr.split('\n')
    .filter((line) => line.startsWith('{'))
  expect(manifest(folder)).toBe(expected)
  expect(events.map((line) => JSON.parse(line).cached)).toEqual(samples.map(() => true))
})

test('a knowledge base among the documents is left out, with a word about it', () => {
  const folder = sampled()
  build(folder, '--no-cache')
  renameSync(join(folder, 'out'), join(folder, 'corpus/older'))
  build(folder, '--no-cache')
  const report = JSON.parse(readFileSync(join(folder, 'out/data/report.json'), 'utf8'))
  expect(report.messages).toContainEqual(expect.objectContaining({ path: 'older', rule: 'base-in-corpus' }))
  expect(readFileSync(join(folder, 'out/data/documents.ndjson'), 'utf8')).not.toContain('older/')
})

test('a damaged cache entry is made again, with a word about it', () => {
  const folder = sampled()
  build(folder)
  const entries = cacheEntries(folder)
  expect(entries.length).toBeGreaterThan(samples.length)
  for (const [at, entry] of entries.entries()) {
    const bytes = readFileSync(entry)
    writeFileSync(entry, at % 2 === 0 ? bytes.subarray(0, 90) : flippedAtEnd(bytes))
    expect(buildAgain(folder).stderr.match(/cache entry of .*; it was made again/gu)).toHaveLength(1)
    expect(manifest(folder)).toBe(expected)
  }
  expect(buildAgain(folder).stderr).not.toContain('made again')
})

function flippedAtEnd(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))
}

test('a second build of the same does nothing, and says the same', () => {
  const folder = sampled()
  writeFileSync(join(folder, 'corpus/broken.pdf'), '%PDF-1.7 no more')
  const first = build(folder, '--reporter', 'none')
  const inode = () => statSync(join(folder, 'out/data/manifest.json')).ino
  const before = inode()
  const second = build(folder, '--reporter', 'none')
  expect(second.stderr).toBe(`Nothing has changed since it was built.\n${first.stderr}`)
  expect([second.status, second.stdout]).toEqual([first.status, first.stdout])
  expect(inode()).toBe(before)
})

const changes: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  'a word in a document': (folder) => {
    appendFileSync(join(folder, 'corpus/2023/veldara-dialogue-2023-brief.txt'), '\nMore.\n')
    return []
  },
  'the name of a document': (folder) => {
    renameSync(join(folder, 'corpus/2016'), join(folder, 'corpus/2017'))
    return []
  },
  'a decision': (folder) => {
    writeFileSync(join(folder, 'corpus/decisions.yaml'), 'decisions: []\n')
    return []
  },
  'the configuration': (folder) => {
    writeFileSync(join(folder, 'corpus/debrief.config.yaml'), 'copySources: true\n')
    return []
  },
  'what was asked for': () => ['--as-of', '2030-01-01'],
  'a page taken away': (folder) => {
    rmSync(join(folder, 'out/site/index.html'))
    return []
  },
  'a digit in the data': (folder) => {
    const path = join(folder, 'out/data/records.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/.$/mu, ' '))
    return []
  },
}

test.each(Object.entries(changes))('%s makes it again', (_, change) => {
  const folder = sampled()
  build(folder)
  const options = change(folder)
  expect(build(folder, ...options).stderr).not.toContain('Nothing has changed')
  const made = manifest(folder)
  build(folder, '--no-cache', ...options)
  expect(made).toBe(manifest(folder))
  expect(build(folder, ...options).stderr).toContain('Nothing has changed')
})

test.each([
  ['NOTES.txt', 'from the cache'],
  ['site/more.html', '--no-cache'],
])('out/%s, which no build put there, stops the next one before it reads anything: %s', (stranger, cache) => {
  const folder = sampled()
  build(folder)
  writeFileSync(join(folder, 'out', stranger), 'mine')
  const { status, stderr } = build(folder, ...(cache === '--no-cache' ? [cache] : []), '--reporter', 'ndjson')
  expect(status).toBe(2)
  expect(stderr).toMatch(
    new RegExp(
      `^debrief: unexpected file \`${stranger}\` in .*move it away, or choose another --out\\n`,
      'u',
    ),
  )
  expect(readFileSync(join(folder, 'out', stranger), 'utf8')).toBe('mine')
  expect(readdirSync(folder).sort()).toEqual(['.cache', 'corpus', 'out'])
  rmSync(join(folder, 'out', stranger))
  expect(build(folder).status).toBe(0)
})

test('a project of somebody else is not taken for a knowledge base', () => {
  const folder = sampled()
  mkdirSync(join(folder, 'out/data'), { recursive: true })
  mkdirSync(join(folder, 'out/src'))
  writeFileSync(join(folder, 'out/data/manifest.json'), '{"name":"my app"}')
  writeFileSync(join(folder, 'out/src/app.ts'), 'mine')
  const { status, stderr } = build(folder)
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('expected an empty folder or a knowledge base'),
  ])
  expect(filesIn(join(folder, 'out'))).toEqual(['data/manifest.json', 'src/app.ts'])
})

test.each([
  ['by default', []],
  ['that is named', ['--cache', 'kept']],
])('the folder one stands in can be built into, and is no place for a cache %s', (_, options) => {
  const folder = sampled()
  mkdirSync(join(folder, 'out'))
  const again = () =>
    spawnSync(process.execPath, [program, 'build', '../corpus', '--out', '.', ...options], {
      cwd: join(folder, 'out'),
      encoding: 'utf8',
    })
  for (const { status, stderr } of [again(), again()]) {
    expect([status, stderr]).toEqual([0, expect.stringContaining('nothing is kept')])
    expect(manifest(folder)).toBe(expected)
    expect(readdirSync(folder).sort()).toEqual(['corpus', 'out'])
  }
})

test('a cache that cannot be written costs a word, not the build', () => {
  const folder = sampled()
  writeFileSync(join(folder, 'file'), '')
  const { status, stderr } = build(folder, '--cache', join(folder, 'file'))
  expect(status).toBe(0)
  expect(stderr.match(/the cache could not be written/gu)).toHaveLength(1)
  expect(manifest(folder)).toBe(expected)
})

test('a moved file is not read again, a renamed one keeps its text, a removed one is gone', () => {
  const folder = sampled()
  build(folder)
  const before = cacheEntries(folder).length
  mkdirSync(join(folder, 'corpus/moved'))
  renameSync(join(folder, 'corpus/2016'), join(folder, 'corpus/moved/2016'))
  build(folder)
  expect(cacheEntries(folder)).toHaveLength(before)
  renameSync(
    join(folder, 'corpus/2023/veldara-dialogue-2023-brief.txt'),
    join(folder, 'corpus/2023/renamed.txt'),
  )
  build(folder)
  expect(cacheEntries(folder)).toHaveLength(before + 1)
  rmSync(join(folder, 'corpus/2023/renamed.txt'))
  build(folder)
  expect(readFileSync(join(folder, 'out/data/records.ndjson'), 'utf8')).not.toContain('renamed')
})

test.each([
  ['--time-limit', '1', 'longer than 1 s'],
  ['--memory-limit', '120', 'more than 120 MB'],
])('a document beyond %s %s keeps its entry and holds up nothing', (name, limit, reason) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'corpus'))
  const book = Array.from(
    { length: 60_000 },
    (_, at) => `Post ${at} should open at night. It was agreed.\n\n`,
  )
  writeFileSync(join(folder, 'corpus/book.txt'), book.join(''))
  const { status, stderr } = build(folder, '--no-cache', name, limit)
  expect(status).toBe(1)
  expect(stderr).toMatch(
    new RegExp(`book\\.txt: Unexpected document that .*${reason}.*\\[crew/quarantined\\]`, 'u'),
  )
  expect(readFileSync(join(folder, 'out/data/documents.ndjson'), 'utf8')).toContain('"path":"book.txt"')
})

test('a second build into the same folder is refused while the first runs', async () => {
  const folder = sampled()
  const first = spawn(
    process.execPath,
    [program, 'build', join(folder, 'corpus'), '--out', join(folder, 'out')],
    { cwd: folder },
  )
  const ended = new Promise((resolve) => first.once('close', resolve))
  while (!readdirSync(folder).includes('out.lock')) await wait(5)
  const { status, stderr } = build(folder)
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/unexpected second build into .*: process \d+ writes there; wait/u),
  ])
  expect(await ended).toBe(0)
  expect(manifest(folder)).toBe(expected)
})

test.each([1, 2])('Ctrl-C, %d times, ends with 130 and leaves what was there', async (times) => {
  const folder = sampled()
  build(folder, '--no-cache')
  writeFileSync(join(folder, 'corpus/more.md'), '# More\n\nThe police should listen.\n')
  const child = spawn(
    process.execPath,
    [program, 'build', join(folder, 'corpus'), '--out', join(folder, 'out'), '--no-cache'],
    { cwd: folder },
  )
  const ended = new Promise((resolve) => child.once('close', resolve))
  while (!readdirSync(folder).includes('out.lock')) await wait(5)
  await wait(300)
  for (let left = times; left > 0; left--) {
    child.kill('SIGINT')
    await wait(20)
  }
  expect(await ended).toBe(130)
  expect(manifest(folder)).toBe(expected)
  if (times === 1) expect(readdirSync(folder).sort()).toEqual(['corpus', 'out'])
})

test.each([
  ['before anything is written', 'out.lock', 'what was there stays. Again to stop at once.', 'old'],
  ['while it is written', 'out.debrief-new-', 'Finishing what is being written', 'new'],
])('Ctrl-C once %s says what then happens', async (_, sign, words, state) => {
  const folder = sampled()
  build(folder, '--no-cache')
  writeFileSync(join(folder, 'corpus/more.md'), '# More\n\nThe police should listen.\n')
  const child = spawn(
    process.execPath,
    [program, 'build', join(folder, 'corpus'), '--out', join(folder, 'out'), '--no-cache'],
    { cwd: folder },
  )
  let said = ''
  child.stderr.on('data', (data) => (said += String(data)))
  const ended = new Promise((resolve) => child.once('close', resolve))
  while (!readdirSync(folder).some((name) => name.startsWith(sign))) await wait(1)
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(said).toContain(words)
  expect(said.match(/Again to stop at once/gu)).toHaveLength(1)
  expect(manifest(folder) === expected ? 'old' : 'new').toBe(state)
  expect(readdirSync(folder).sort()).toEqual(['corpus', 'out'])
})

/** How often the disk is full, with more and more room: more on demand, for it takes its time. */
const fullDisks = Number(process.env['DEBRIEF_FULL_DISKS'] ?? 5)

test('a full disk leaves the old state, says so, and the next build is right', (context) => {
  const folder = sampled()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', disk])
  if (mounted.status !== 0) {
    process.stderr.write('Left out what needs a full disk: mounting a tmpfs is not permitted here.\n')
    return context.skip()
  }
  try {
    const out = join(disk, 'out')
    const args = [program, 'build', join(folder, 'corpus'), '--out', out, '--workers']
    const run = (workers: number) =>
      spawnSync(process.execPath, [...args, `${workers}`], { cwd: folder, encoding: 'utf8' })
    expect(run(1).status).toBe(0)
    writeFileSync(join(folder, 'corpus/more.md'), '# More\n\nThe police should listen.\n')
    build(folder, '--no-cache')
    // What is there already takes no room a second time.
    const needed = filesIn(join(folder, 'out'))
      .map((path) => [readFileSync(join(folder, 'out', path)), join(out, path)] as const)
      .filter(([bytes, old]) => !existsSync(old) || !readFileSync(old).equals(bytes))
      .reduce((sum, [{ length }]) => sum + length / 1024, 0)
    for (let room = 1; room <= fullDisks; room++) {
      const filler = join(disk, 'filler')
      const free = Number(
        /(\d+)\n*$/u.exec(spawnSync('df', ['--output=avail', '-k', disk], { encoding: 'utf8' }).stdout)?.[1],
      )
      writeFileSync(filler, new Uint8Array(Math.max(0, free - (needed * room) / (fullDisks + 1)) * 1024))
      const { status, stderr } = run(1 + (room % 2))
      expect([status, stderr]).toEqual([1, expect.stringContaining('no space left on the disk')])
      expect(readFileSync(join(out, 'data/manifest.json'), 'utf8')).toBe(expected)
      rmSync(filler)
      expect(readdirSync(disk)).toEqual(['out'])
    }
    expect(run(2).status).toBe(0)
    expect(readFileSync(join(out, 'data/manifest.json'), 'utf8')).toBe(manifest(folder))
  } finally {
    spawnSync('umount', [disk])
  }
})
