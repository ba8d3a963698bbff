import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { phrasePattern } from '../pipeline/text/phrases.ts'
import { filesIn, temporaryFolder } from './built.ts'
import { debrief, program } from './commands/program.ts'

/*
 * What the documentation shows is run, page by page: commands in a folder with what they name beside them, in the order of the
 * page, programs as one file against a build of the samples.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
/** Inside the package, so that it is found under its own name, as where it is installed. */
const inside = join(root, 'dist/docs-examples')
const home = temporaryFolder()
const folder = join(home, 'here')

/** What commands name, and where in this project it lies. */
const named: Readonly<Record<string, string>> = {
  'here/corpus': 'corpus',
  'here/gold': 'test/gold',
  'here/knowledge': 'knowledge',
  'here/test/extending': 'test/extending',
  'my-folder': 'corpus',
}

beforeAll(() => {
  for (const [to, from] of Object.entries(named))
    cpSync(join(root, from), join(home, to), { recursive: true })
  const { status, stderr } = debrief('build', join(root, 'corpus'), '--out', join(folder, 'out'))
  expect(status, stderr).toBe(0)
  cpSync(join(folder, 'out'), join(folder, 'before'), { recursive: true })
  writeFileSync(
    join(folder, 'answer.md'),
    '“Fewer than one complaint in ten is made at a police station.” [@2018-veldara-dialogue-2018-report]\n',
  )
  mkdirSync(inside, { recursive: true })
}, 120_000)

/** `init` writes over nothing that is there. */
afterEach(() => rmSync(join(folder, '.github'), { recursive: true, force: true }))

afterAll(() => rmSync(inside, { recursive: true, force: true }))

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...filesIn(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map(
    ([, code = '']) => code,
  )
}

const lines = pages.flatMap((page) =>
  blocks(page, 'sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => [page, line] as const),
)

/** They go on until somebody ends them; tests of their own run them. */
const endless = /^debrief (?:serve|mcp)\b/u
const commands = lines.filter(([, line]) => line.startsWith('debrief ') && !endless.test(line))

test.each(commands)(
  '%s: %s',
  (_, line) => {
    const own = line
      .replace(/^debrief/u, `"${process.execPath}" "${program}"`)
      .replaceAll('/tmp/', `${home}/`)
    const { status, stdout, stderr } = spawnSync(own, {
      cwd: folder,
      shell: true,
      encoding: 'utf8',
      timeout: 110_000,
    })
    expect(status, stderr).toBe(0)
    // What went into a file stands there; all else has something to say.
    const file = /\s>\s*(\S+)/u.exec(line)?.[1]
    expect(file === undefined ? stdout + stderr : readFileSync(join(folder, file), 'latin1')).not.toBe('')
  },
  120_000,
)

test('every page whose commands can be run has some that are', () => {
  const run = new Set(commands.map(([page]) => page))
  expect([...run].sort()).toEqual([
    'README.md',
    'docs/ci.md',
    'docs/evaluating.md',
    'docs/exports.md',
    'docs/extending.md',
    'docs/mcp.md',
  ])
})

test('scripts of npm that pages name are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const asked = lines.flatMap(([page, line]) =>
    [...line.matchAll(/\bnpm run ([\w:-]+)/gu)].map(([, script = '']) => [page, script] as const),
  )
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter(([, script]) => !Object.hasOwn(scripts, script))).toEqual([])
})

test('one page says what the other says of phrases, and both what the code does', () => {
  const words = ['CONTRIBUTING.md', 'docs/extending.md'].map(
    (page) => /` \.\.\. ` for up to\s(\w+)\swords/u.exec(readFileSync(join(root, page), 'utf8'))?.[1],
  )
  expect(words).toEqual(['ten', 'ten'])
  const between = (count: number) => `from ${'on and '.repeat(count / 2)}to`
  expect(phrasePattern(['from ... to']).test(between(10))).toBe(true)
  expect(phrasePattern(['from ... to']).test(between(12))).toBe(false)
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
  const said = stdout.split('\n')
  expect(said[0]).toMatch(/^\d+ records in build [0-9a-f]{16}$/u)
  // Where an example shows a promise, it holds.
  for (const line of ['true', 'never was', 'exact 2018-veldara-dialogue-2018-report'])
    expect(said).toContain(line)
})
