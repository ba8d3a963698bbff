import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { keepStanding, standing } from '../../pipeline/crew/unchanged.ts'
import { printsOfShare, sharesOf } from '../../pipeline/disk/folder-prints.ts'
import { printsOfTaken } from '../../pipeline/disk/shares-taken.ts'
import { printsBeside } from '../../pipeline/disk/whole-out.ts'
import { sha256 } from '../../pipeline/disk.ts'
import type { Message } from '../../pipeline/model/message.ts'
import { temporaryFolder } from '../built.ts'
import { keepingInMemory } from './keeping-in-memory.ts'

const contents: Readonly<Record<string, string>> = {
  'data/manifest.json': '{"files":[]}',
  'data/report.json': '{"messages":[]}',
  'data/text/a.txt': 'text',
  'datapackage.json': '{}',
  'site/a-b/page.html': 'page',
  'site/a/page.html': 'page',
  'site/index.html': 'page',
  // Enough folders for two threads.
  ...Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [`site/records/lesson/paper-${at}/words.html`, 'page']),
  ),
}
const out = temporaryFolder()
for (const [path, content] of Object.entries(contents)) {
  mkdirSync(join(out, dirname(path)), { recursive: true })
  writeFileSync(join(out, path), content)
}
const files = Object.entries(contents).map(([path, content]) => ({
  path,
  bytes: content.length,
  sha256: sha256(content),
}))
const counts = { documents: 1 }

const messageOf = (rule: string): Message => ({
  severity: 'error',
  room: 'crew',
  rule,
  reason: '',
  path: 'a.md',
  place: null,
})

test.each([
  ['nothing that changed meanwhile', 'one', [], 1],
  ['a document that changed while it was built', 'another', [], 0],
  ['a document that was set aside', 'one', [messageOf('quarantined')], 0],
  ['a document with an error of its own', 'one', [messageOf('no-text')], 1],
] as const)('of a build with %s is kept what it came of: %#', (_, now, messages, entries) => {
  const all = keepingInMemory()
  keepStanding(files, counts, all, 'one', () => now, messages)
  expect(all.kept.size).toBe(entries)
})

test('a damaged entry of a build is said, and the build made again', async () => {
  const all = keepingInMemory()
  all.kept.set('one', 'damaged')
  expect(await standing(out, all, 'one', 1)).toBeNull()
  expect(all.remarks).toEqual([expect.stringContaining('made again')])
})

test.each<readonly [string, (copy: string) => void, boolean]>([
  ['nothing', () => {}, true],
  ['an empty folder more', (copy) => mkdirSync(join(copy, 'site/b')), true],
  ['a page of the same size', (copy) => writeFileSync(join(copy, 'site/index.html'), 'edit'), true],
  ['a page of another size', (copy) => writeFileSync(join(copy, 'site/index.html'), 'pages'), false],
  ['a page less', (copy) => rmSync(join(copy, 'site/index.html')), false],
  ['a page more', (copy) => writeFileSync(join(copy, 'site/more.html'), ''), false],
  ['the folder of a page', (copy) => renameSync(join(copy, 'site/a-b'), join(copy, 'site/b')), false],
  ['a link in place of a page', (copy) => linkInstead(copy, 'site/index.html'), false],
  ['a folder in place of a page', (copy) => folderInstead(copy, 'site/index.html'), false],
  ['data of the same size', (copy) => writeFileSync(join(copy, 'data/text/a.txt'), 'edit'), false],
  [
    'what describes the data, of the same size',
    (copy) => writeFileSync(join(copy, 'datapackage.json'), '[]'),
    false,
  ],
  ['the manifest', (copy) => writeFileSync(join(copy, 'data/manifest.json'), '{}'), false],
  ['the manifest less', (copy) => rmSync(join(copy, 'data/manifest.json')), false],
  [
    'a page far down',
    (copy) => writeFileSync(join(copy, 'site/records/lesson/paper-7/words.html'), ''),
    false,
  ],
  [
    'a folder far down',
    (copy) => rmSync(join(copy, 'site/records/lesson/paper-599'), { recursive: true }),
    false,
  ],
  ['all of it less', (copy) => rmSync(copy, { recursive: true }), false],
])('out/ stands as it was built where it has changed: %s', async (_, change, stands) => {
  const all = keepingInMemory()
  keepStanding(files, counts, all, 'one', () => 'one', [])
  const copy = join(temporaryFolder(), 'out')
  cpSync(out, copy, { recursive: true })
  change(copy)
  for (const threads of [1, 2])
    expect(await standing(copy, all, 'one', threads)).toEqual(stands ? { counts, messages: [] } : null)
})

test('another thread sees what this one would, and takes what is not taken yet', async () => {
  const shares = [...sharesOf(out)]
  const next = new Int32Array(new SharedArrayBuffer(4))
  const all = shares.flatMap((share) => printsOfShare(out, share))
  expect(all.length).toBeGreaterThan(600)
  expect(await printsBeside({ out, shares, next })).toEqual(all)
  expect(printsOfTaken({ out, shares, next })).toEqual([])
  Atomics.store(next, 0, 3)
  expect(await printsBeside({ out, shares, next })).toEqual(
    shares.slice(3).flatMap((one) => printsOfShare(out, one)),
  )
})

test('a store that cannot be written costs a remark', () => {
  const all = keepingInMemory()
  const store = { ...all.store, put: () => void raise() }
  keepStanding(files, counts, { ...all, store }, 'one', () => 'one', [])
  expect(all.remarks).toEqual([expect.stringContaining('could not be written')])
})

function raise(): never {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' })
}

/** Its own size, the length of where it leads, is that of the page. */
function linkInstead(folder: string, path: string): void {
  rmSync(join(folder, path))
  symlinkSync('a/..', join(folder, path))
}

function folderInstead(folder: string, path: string): void {
  rmSync(join(folder, path))
  mkdirSync(join(folder, path))
}
