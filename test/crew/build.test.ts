import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../built.ts'
import { build, manifest, plainManifest, sampled } from './build/sampled.ts'

/*
 * The compiled program: workers and limits. `npm test` compiles it first.
 */

let expected: string

beforeAll(() => {
  expected = plainManifest()
})

test.each([1, 2, 4])('%d workers give the same bytes as none', (workers) => {
  const folder = sampled()
  build(folder, '--no-cache', '--workers', String(workers))
  expect(manifest(folder)).toBe(expected)
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
