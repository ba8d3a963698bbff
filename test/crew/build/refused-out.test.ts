import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { filesIn } from '../../built.ts'
import { program } from '../../commands/program.ts'
import { build, manifest, plainManifest, sampled } from './sampled.ts'

let expected: string

beforeAll(() => {
  expected = plainManifest()
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
