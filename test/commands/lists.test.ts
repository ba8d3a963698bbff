import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { builtFrom, debrief, program } from './program.ts'

/*
 * Reading lists and exports as people ask for them on the command line, wrongly too.
 */

const REPORT = `# Report on Border Posts

12 May 2019

## Recommendations

- The police should open the posts at night.
- The ministry should pay for lamps.
- {GO}
`
let out: string
let corpus: string

beforeAll(() => {
  const built = builtFrom({
    'posts.md': REPORT.replace('{GO}', 'The mayors should plant trees along the road.'),
  })
  out = built.out
  corpus = built.corpus
})

const ask = (...args: readonly string[]) => debrief(...args, '--out', out)

test.each([
  [['list'], /expected a question/u],
  [['list', 'nowhere.yaml'], /unexpected `nowhere\.yaml`, expected a brief file/u],
  [['list', 'posts', '--since', 'May'], /expected a date like/u],
  [['list', 'posts', '--since', '2015-99'], /expected a date like/u],
  [['list', 'posts', '--until', '2015-04-31'], /expected a date like/u],
  [
    ['export', '--format', 'ris', '--json'],
    /unexpected --json with --format `ris`, expected csl, which is JSON/u,
  ],
  [['list', 'posts', '--format', 'ris', '--json'], /unexpected --json with --format `ris`, expected one of/u],
  [['export', '--format', 'sqlite', '--json'], /unexpected --json with --format `sqlite`/u],
  [['list', 'posts', '--minutes', '0'], /expected a whole number from 1/u],
  [['list', 'posts', '--format', 'word'], /expected one of markdown, .*, brief/u],
  [['export', '--format', 'word'], /expected one of markdown, .*, sqlite/u],
  [['export', 'posts', '--format', 'sqlite'], /expected none: sqlite holds the whole base/u],
  [['check-citations', 'nowhere.md'], /expected a text file or a document/u],
  [['search', ''], /expected words to search for/u],
  [['list', ''], /expected a question/u],
  [['export', ''], /unexpected empty query, expected words; without QUERY all documents are written/u],
] as const)('%j is wrong use, and says what was expected', (args, reason) => {
  const { status, stderr } = ask(...args)
  expect([status, stderr]).toEqual([2, expect.stringMatching(reason)])
})

test('citations of a document are those of its words, and a file without words is named', () => {
  const file = join(corpus, '../list.docx')
  const asked = [program, 'list', 'police posts', '--format', 'docx', '--out', out]
  writeFileSync(file, spawnSync(process.execPath, asked).stdout)
  const { status, stdout, stderr } = ask('check-citations', file)
  expect([status, stderr]).toEqual([0, expect.stringContaining('Lines are those of the text')])
  expect(stdout).toMatch(/real quote: The police should open the posts at night\./u)
  const picture = join(corpus, '../picture.png')
  writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
  expect(ask('check-citations', picture)).toMatchObject({ status: 1, stdout: '' })
})

test('a text with nothing to check says so', () => {
  const file = join(corpus, '../answer.md')
  writeFileSync(file, 'The police might open the posts at night.\n')
  expect(ask('check-citations', file)).toEqual({
    status: 0,
    stdout: '',
    stderr: `Nothing was checked: ${file} has no quote and no citation.\n`,
  })
})

test('a brief written by --format brief gives the same list again', () => {
  const asked = ['list', 'police posts', '--max-items', '3', '--since', '2015'] as const
  const file = join(corpus, '../brief.yaml')
  writeFileSync(file, ask(...asked, '--format', 'brief').stdout)
  const list = ask(...asked)
  expect(list.stdout).toContain('> The police should open the posts at night.')
  expect(ask('list', file)).toEqual(list)
})

test('a brief as JSON has the keys of the file, and is one', () => {
  const asked = ['list', 'police posts', '--max-items', '3', '--country', 'SL'] as const
  const { stdout } = ask(...asked, '--format', 'brief', '--json')
  expect(JSON.parse(stdout)).toMatchObject({ question: 'police posts', 'max-items': 3, countries: ['SL'] })
  const file = join(corpus, '../json.yaml')
  writeFileSync(file, stdout)
  expect(ask('list', file)).toEqual(ask(...asked))
})

test.each([['--json'], ['--format', 'csl', '--json'].join(' ')].flat())(
  'export %s gives CSL as JSON',
  (more) => {
    expect(JSON.parse(ask('export', ...more.split(' ')).stdout)[0]).toMatchObject({
      title: expect.any(String),
    })
  },
)

test('a list that cannot be had is written, named and no success', () => {
  const { status, stderr } = ask('list', 'posts', '--min-countries', '3')
  expect(status).toBe(1)
  expect(stderr).toContain(
    'cannot be met: min-countries: 3 countries are asked for; the one document that fits',
  )
})

test('an export that finds nothing says why and is no success', () => {
  const { status, stdout, stderr } = ask('export', 'type:boat', '--json')
  expect([status, JSON.parse(stdout)]).toEqual([1, []])
  expect(stderr).toMatch(/No record has type:"boat"\. [\s\S]*the export holds no document\.\n/u)
})

test('an id that is gone is explained by the build that had it and by what has its words now', () => {
  const { id } = JSON.parse(ask('search', 'trees', '--json').stdout).hits[0]
  const { build } = JSON.parse(debriefFile('data/manifest.json'))
  writeFileSync(join(corpus, 'posts.md'), REPORT.replace('- {GO}\n', ''))
  const next = join(out, '../next')
  expect(
    debrief('build', corpus, '--out', next, '--previous', out, '--no-cache', '--workers', '0').status,
  ).toBe(0)
  const { status, stderr } = debrief('show', id, '--out', next)
  expect(status).toBe(1)
  expect(stderr).toContain(
    `unexpected id \`${id}\`, an earlier build had it: the documents no longer say it; build ${build} had it last`,
  )
})

function debriefFile(path: string): string {
  return readFileSync(join(out, path), 'utf8')
}

test('an earlier build that is none is wrong use', () => {
  const { status, stderr } = debrief('build', corpus, '--out', join(out, '../x'), '--previous', corpus)
  expect([status, stderr]).toEqual([2, expect.stringContaining('expected a knowledge base')])
})
