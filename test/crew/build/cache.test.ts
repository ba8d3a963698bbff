import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesIn } from '../../built.ts'
import { build, manifest, plainManifest, sampled, samples } from './sampled.ts'

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
  expected = plainManifest()
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

test('a damaged cache entry is made again, with a word about it', () => {
  const mail = samples.filter((path) => path.endsWith('.eml'))
  const folder = sampled(mail)
  build(folder)
  const made = plainManifest(mail)
  const entries = cacheEntries(folder)
  // Two of the mail, and two of a file inside of it.
  expect(entries.length).toBeGreaterThan(2)
  for (const [at, entry] of entries.entries()) {
    const bytes = readFileSync(entry)
    writeFileSync(entry, at % 2 === 0 ? bytes.subarray(0, 90) : flippedAtEnd(bytes))
    expect(buildAgain(folder).stderr.match(/cache entry of .*; it was made again/gu)).toHaveLength(1)
    expect(manifest(folder)).toBe(made)
  }
  expect(buildAgain(folder).stderr).not.toContain('made again')
})

function flippedAtEnd(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))
}

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
