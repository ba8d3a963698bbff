import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { WrongUse } from '../../pipeline/commands/command.ts'
import { review } from '../../pipeline/commands/review.ts'
import { parseYaml } from '../../pipeline/text/yaml.ts'
import { record } from '../6-resolve/records.ts'

/** A base of two candidates beside a corpus, and somebody who answers. */
function reviewed(decisions?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  const [corpus, out] = [join(folder, 'corpus'), join(folder, 'out')]
  const file = join(corpus, 'decisions.yaml')
  mkdirSync(corpus)
  mkdirSync(join(out, 'data'), { recursive: true })
  const records = ['Lamps burn.', 'Ropes break.'].map((text) => record('lesson', 'one', text))
  writeFileSync(join(out, 'data/records.ndjson'), records.map((one) => `${JSON.stringify(one)}\n`).join(''))
  writeFileSync(join(out, 'data/manifest.json'), '{"format":"v1","counts":{},"files":[]}')
  if (decisions !== undefined) writeFileSync(file, decisions)
  const answers: string[] = []
  const [told, shown]: [string[], unknown[]] = [[], []]
  const talk = {
    result: (text: string | Uint8Array) => shown.push(text),
    tell: (text: string) => told.push(text),
    ask: async () => answers.shift() ?? null,
    color: false,
    terminal: true,
  }
  return {
    answers,
    told,
    run: () => review.run({ words: [corpus], options: { out } }, talk),
    list: async () => {
      await review.run({ words: [corpus], options: { out, list: true } }, talk)
      return shown.join('')
    },
    decisions: () => readFileSync(file, 'utf8'),
  }
}

test('a mistyped answer is asked again and skips nothing; what was decided is kept when the answers end', async () => {
  const { answers, told, run, decisions } = reviewed()
  answers.push('x', 'accept it', 'a')
  expect(await run()).toBe(0)
  expect(told.filter((text) => text.startsWith('Unexpected answer'))).toHaveLength(2)
  expect(decisions()).toContain('quote: Lamps burn.')
  expect(decisions()).not.toContain('Ropes')
  answers.push('r', '')
  await run()
  expect(decisions().match(/^- decide: .*$/gmu)).toEqual(['- decide: accept', '- decide: reject'])
})

const OLD = '- decide: merge\n  record: lesson/two/a\n  into: lesson/two/b'

test.each([
  ['', ['accept']],
  ['[]\n', ['accept']],
  ['# What we decided\n[ ] # nothing yet\n', ['accept']],
  ['# What we decided\n', ['accept']],
  [`# What we decided\n${OLD}\n\n\n`, ['merge', 'accept']],
  [OLD, ['merge', 'accept']],
])('a decision is written behind %j', async (before, expected) => {
  const { answers, run, decisions } = reviewed(before)
  answers.push('a')
  expect(await run()).toBe(0)
  const { value, problem } = parseYaml(decisions())
  expect(problem).toBeNull()
  expect((value as { decide: string }[]).map(({ decide }) => decide)).toEqual(expected)
  expect(decisions().startsWith('# What we decided\n')).toBe(before.startsWith('#'))
})

test.each([
  [
    '- decide: accept\n  record: "lesson',
    /decisions\.yaml \(.+ at line \d+.*\), expected a list of decisions; mend it/su,
  ],
  ['- decide: accept\n  decide: reject\n', /second `decide` in line 2/u],
  ['decide: accept\n', /expected a list of decisions, each beginning with `- decide:`/u],
  [
    '[{ decide: accept, record: lesson/two/a }]\n',
    /unexpected form of .*expected a list whose entries begin/u,
  ],
  [
    '  - decide: accept\n    record: lesson/two/a\n',
    /unexpected form of .*expected a list whose entries begin/u,
  ],
])('nothing is written into a file that it would make unreadable: %j', async (before, reason) => {
  const { answers, run, decisions } = reviewed(before)
  answers.push('a')
  const refused = run()
  await expect(refused).rejects.toThrow(reason)
  await expect(refused).rejects.toBeInstanceOf(WrongUse)
  expect(decisions()).toBe(before)
})

test('candidates are listed beside decisions of any form', async () => {
  const { list } = reviewed('[{ decide: accept, record: lesson/one/lamps-burn }]\n')
  expect(await list()).toMatch(/Ropes break/u)
})
