import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { program } from '../../commands/program.ts'
import { build, manifest, plainManifest, sampled } from './sampled.ts'

let expected: string

beforeAll(() => {
  expected = plainManifest()
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
