import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { corpusFolder, temporaryFolder } from './built.ts'
import { patternsOf } from './patterns-of.ts'

/*
 * A pattern that can read the same letters in many ways stands still on a document made for it, or on one that happens to be
 * odd. recheck (Nakagawa, Sasano, Suzuki: ReDoS detection by automata and fuzzing) finds letters that show it.
 */

type Pattern = readonly [source: string, flags: string]

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist/pipeline/main.js')
const minutes = 60_000
const literals = (folder: string) => patternsOf(folder).map(({ source, flags }): Pattern => [source, flags])

test(
  'rooms that see a text as it lies there read none of it in time with the cube of its length, or worse',
  () => {
    const slow = ['pipeline/1-read', 'pipeline/2-clean']
      .flatMap(literals)
      .flatMap((pattern) => worse(pattern, 2))
    expect(slow).toEqual([])
  },
  5 * minutes,
)

test(
  'no pattern can read a text in exponentially many ways',
  () => {
    const all = [...['pipeline', 'schemas', 'site'].flatMap(literals), ...patternsOfBuild()]
    const nested = all.filter(([source]) => repeatsWithin(source))
    expect(nested.length).toBeGreaterThan(80)
    expect(nested.flatMap((pattern) => worse(pattern, Number.POSITIVE_INFINITY))).toEqual([])
  },
  10 * minutes,
)

test.each([
  ['(?:a+b?)+', true],
  ['(?:[\\s,]+x?){2,}', true],
  ['(?:a+){0,20}', true],
  ['(?:ab?){1,3}c+', false],
  ['(?:a\\+b[+*]){4,}', false],
])('%s repeats within what is repeated: %s', (source, repeats) => {
  expect(repeatsWithin(source)).toBe(repeats)
})

/** What recheck says of a pattern that takes more than the `degree`th power of a text's length; says which it cannot tell. */
function worse([source, flags]: Pattern, degree: number): readonly string[] {
  const told = checkSync(source, flags.replace('d', ''), { timeout: 2000, randomSeed: 1 })
  if (told.status === 'unknown') process.stdout.write(`not decided: /${source.slice(0, 120)}/\n`)
  if (told.status !== 'vulnerable') return []
  const { complexity, attack } = told
  const power = complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY
  return power > degree || power === Number.POSITIVE_INFINITY
    ? [`/${source}/ ${complexity.summary}: ${attack.pattern}`]
    : []
}

/** Whether something that is repeated, without a bound or ten times and more, stands in a group that is. */
function repeatsWithin(source: string): boolean {
  const bare = source.replace(/\\./gsu, 'x').replace(/\[[^\]]*\]/gu, 'x')
  const repeated = /^(?:[*+]|\{\d+,(?:\d\d+)?\})/u
  const open: boolean[] = []
  for (const [at, sign] of [...bare].entries()) {
    if (sign === '(') open.push(false)
    else if (repeated.test(bare.slice(at)) && bare[at - 1] !== '(') open.fill(true)
    if (sign !== ')') continue
    if (open.pop() && repeated.test(bare.slice(at + 1))) return true
  }
  return false
}

/** The patterns that a build of the samples makes out of lists, of three languages. */
function patternsOfBuild(): readonly Pattern[] {
  if (!existsSync(program))
    throw new Error('dist/ is missing: npm test compiles it first, or run npm run compile')
  const folder = temporaryFolder()
  const noted = join(folder, 'patterns.json')
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      fileURLToPath(new URL('note-patterns.mjs', import.meta.url)),
      program,
      'build',
      corpusFolder,
    ].concat(['--out', join(folder, 'out'), '--no-cache', '--workers', '0', '--reporter', 'none']),
    { encoding: 'utf8', env: { ...process.env, NOTED_PATTERNS: noted } },
  )
  if (status !== 0) throw new Error(`Unexpected end of a build with ${status}, expected 0; ${stderr}`)
  return JSON.parse(readFileSync(noted, 'utf8')) as readonly Pattern[]
}
