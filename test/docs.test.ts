import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from './built.ts'
import { debrief, program } from './commands/program.ts'

/*
 * What the documentation shows is run: commands in a folder with the sample corpus, programs as one file against its build.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
/** Inside the package, so that it is found under its own name, as where it is installed. */
const inside = join(root, 'dist/docs-examples')
let folder: string

beforeAll(() => {
  folder = temporaryFolder()
  const { status, stderr } = debrief(
    'build',
    join(root, 'corpus'),
    '--out',
    join(folder, 'out'),
    '--no-cache',
    '--workers',
    '0',
  )
  expect(status, stderr).toBe(0)
  writeFileSync(
    join(folder, 'answer.md'),
    '“Fewer than one complaint in ten is made at a police station.” [@2018-veldara-dialogue-2018-report]\n',
  )
  mkdirSync(inside, { recursive: true })
}, 120_000)

afterAll(() => rmSync(inside, { recursive: true, force: true }))

function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map(
    ([, code = '']) => code,
  )
}

const commands = ['docs/ci.md', 'docs/exports.md', 'docs/mcp.md'].flatMap((page) =>
  blocks(page, 'sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('debrief ') && !line.startsWith('debrief build'))
    .map((line) => [page, line] as const),
)

test.each(commands)('%s: %s', (_, line) => {
  const own = line.replace(/^debrief/u, `"${process.execPath}" "${program}"`)
  const { status, stderr } = spawnSync(own, { cwd: folder, shell: true, encoding: 'utf8', timeout: 60_000 })
  expect(status, stderr).toBe(0)
})

test('the programs of docs/api.md have types that hold, and run', () => {
  expect(commands.length).toBeGreaterThan(5)
  const code = blocks('docs/api.md', 'ts')
  const imports = code.flatMap((block) => block.match(/^import .*$/gmu) ?? [])
  const bodies = code.map((block) => block.replace(/^import .*\n/gmu, ''))
  const file = join(inside, 'api.mts')
  writeFileSync(file, [...imports, ...bodies].join('\n'))
  const options =
    '--ignoreConfig --strict --target es2023 --module nodenext --skipLibCheck --types node'.split(' ')
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const compiled = spawnSync(process.execPath, [compiler, ...options, file], { cwd: root, encoding: 'utf8' })
  expect([compiled.status, compiled.stdout]).toEqual([0, ''])
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(inside, 'api.mjs')], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect([status, stderr]).toEqual([0, ''])
  const lines = stdout.split('\n')
  expect(lines[0]).toMatch(/^\d+ records in build [0-9a-f]{16}$/u)
  // Where an example shows a promise, it holds.
  for (const line of ['true', 'never was', 'exact 2018-veldara-dialogue-2018-report'])
    expect(lines).toContain(line)
})
