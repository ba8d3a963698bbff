import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { WrongUse } from '../../pipeline/commands/command.ts'
import { draft } from '../../pipeline/commands/draft.ts'
import { indexBySize } from '../8-index/index-by-size.ts'
import { temporaryFolder } from '../built.ts'
import { baseOf, record } from '../query/base.ts'

const base = baseOf([
  record('lesson/one/rooms', 'Private rooms let people complain about the police.'),
  record('recommendation/one/pensions', 'Pay pensions on the day that demobilisation promises.'),
  record('lesson/two/budget', 'Budgets are read by nobody.'),
  record('lesson/two/vote', 'Votes come late.'),
])
const text =
  'People should complain about the police in private rooms.\n\n## Pay\n\nPensions after demobilisation.\n'
const folder = temporaryFolder()

beforeAll(async () => {
  for (const engine of ['lunr', 'sqlite'] as const) {
    const { index } = await indexBySize(base, () => {}, engine)
    for (const { path, content } of [
      ...index,
      { path: 'data/manifest.json', content: '{"format":"v1","counts":{},"files":[]}' },
    ]) {
      mkdirSync(dirname(join(folder, engine, path)), { recursive: true })
      writeFileSync(join(folder, engine, path), content)
    }
  }
  writeFileSync(join(folder, 'draft.md'), `# Terms of reference\n\n${text}`)
  writeFileSync(join(folder, 'draft.html'), '<h1>Terms</h1><p>Pensions after demobilisation.</p>')
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'blank.md'), '\n\n  \n')
})

async function asked(file: string, options: Readonly<Record<string, string | boolean>> = {}) {
  const said = { result: '', told: '' }
  const code = await draft.run(
    { words: [join(folder, file)], options: { out: join(folder, 'lunr'), ...options } },
    {
      color: false,
      terminal: false,
      result: (text) => {
        said.result += text
      },
      tell: (text) => {
        said.told += text
      },
    },
  )
  return { code, ...said }
}

it.each(['lunr', 'sqlite'])('finds by section what matters to a draft, with %s', async (engine) => {
  const { code, result } = await asked('draft.md', { json: true, out: join(folder, engine) })
  const advice = JSON.parse(result) as { title: string; lessons: { id: string }[] }[]
  expect({
    code,
    found: advice.map(({ title, lessons }) => [title, ...lessons.map(({ id }) => id)]),
  }).toEqual({
    code: 0,
    found: [
      ['Terms of reference', 'lesson/one/rooms'],
      ['Pay', 'recommendation/one/pensions'],
    ],
  })
})

it('reads what the pipeline reads', async () => {
  expect((await asked('draft.html')).result).toContain('Pay pensions on the day')
})

it('says that a file without words cannot be read', async () => {
  expect(await asked('empty.md')).toMatchObject({
    code: 1,
    result: '',
    told: expect.stringContaining('empty.md'),
  })
})

it('says that a file of white space has no words', async () => {
  expect(await asked('blank.md')).toMatchObject({
    code: 1,
    result: '',
    told: expect.stringMatching(/^debrief: .*blank\.md: Unexpected file without words, expected a text/u),
  })
})

it('gives at least one of each, or says that it is asked for less', async () => {
  await expect(asked('draft.md', { most: '0' })).rejects.toThrow('expected a whole number from 1')
})

it('takes a file that is not there for wrong use', async () => {
  await expect(asked('missing.md')).rejects.toThrow(WrongUse)
})
