import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from './built.ts'

/*
 * The package as people get it: packed, put among the modules of another project, and used there. No network.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
let project: string

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    timeout: 110_000,
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  const folder = temporaryFolder()
  project = join(folder, 'project')
  const modules = join(project, 'node_modules')
  mkdirSync(modules, { recursive: true })
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--offline', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(packed.status, packed.stderr).toBe(0)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  expect(run('tar', '-xzf', join(folder, tarball), '-C', modules).status).toBe(0)
  expect(run('mv', join(modules, 'package'), join(modules, 'debrief')).status).toBe(0)
  // What the package depends on stands one folder up, as npm puts what two projects share.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(project, 'corpus'))
  writeFileSync(
    join(project, 'corpus/border-posts.md'),
    '# Report on Border Posts\n\n## Recommendations\n\n- The police should open the posts at night.\n- The ministry should pay for lamps.\n',
  )
})

test('the package has no faults that a packer would meet', async () => {
  const { messages } = await publint({ pkgDir: root, pack: false, strict: true })
  expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([])
})

test('it holds what runs, and no sources, tests or samples', () => {
  const inside = readdirSync(join(project, 'node_modules/debrief')).sort()
  expect(inside.filter((name) => !/^(?:README|LICENSE|CHANGELOG)/u.test(name))).toEqual([
    'dist',
    'knowledge',
    'package.json',
    'templates',
  ])
})

test('its program builds a folder and answers a search', () => {
  const program = join(
    project,
    'node_modules/debrief',
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin.debrief,
  )
  const build = run(process.execPath, program, 'build', '--no-cache')
  expect(build.status, build.stderr).toBe(0)
  expect(run(process.execPath, program, 'search', 'lamps').stdout).toContain(
    'The ministry should pay for lamps.',
  )
  const list = run(process.execPath, program, 'list', 'police posts')
  expect(list.stdout).toContain('> The police should open the posts at night.')
})

const PROGRAM = `import { openBase } from 'debrief'
import { recordSchemas } from 'debrief/schemas'
import type { RecordTypes } from 'debrief/types'

const base = await openBase('out')
const found: readonly RecordTypes['recommendation'][] = await base.filter({ type: 'recommendation' })
for (const record of found) recordSchemas.recommendation.parse(record)
const addressee: string | null | undefined = found[0]?.addressee
console.log(JSON.stringify({ count: found.length, named: addressee !== undefined, hits: (await base.search({ text: 'lamps' })).total }))
`

test('a program in TypeScript asks the base through types that hold', () => {
  writeFileSync(join(project, 'program.mts'), PROGRAM)
  const options = [
    '--strict',
    '--target',
    'es2023',
    '--module',
    'nodenext',
    '--skipLibCheck',
    '--types',
    'node',
    '--typeRoots',
    join(root, 'node_modules/@types'),
  ]
  const compiled = run(
    process.execPath,
    join(root, 'node_modules/typescript/bin/tsc'),
    ...options,
    'program.mts',
  )
  expect([compiled.status, compiled.stdout]).toEqual([0, ''])
  const { stdout, stderr } = run(process.execPath, 'program.mjs')
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({ count: 2, named: true, hits: 1 })
})
