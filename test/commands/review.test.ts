import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { review } from '../../pipeline/commands/review.ts'
import { record } from '../6-resolve/records.ts'

test('a mistyped answer is asked again and skips nothing; what was decided is kept when the answers end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  const [corpus, out] = [join(folder, 'corpus'), join(folder, 'out')]
  mkdirSync(corpus)
  mkdirSync(join(out, 'data'), { recursive: true })
  const records = ['Lamps burn.', 'Ropes break.'].map((text) => record('lesson', 'one', text))
  writeFileSync(join(out, 'data/records.ndjson'), records.map((one) => `${JSON.stringify(one)}\n`).join(''))
  writeFileSync(join(out, 'data/manifest.json'), '{"format":"v1"}')
  const answers = ['x', 'accept it', 'a']
  const told: string[] = []
  const talk = {
    result: () => {},
    tell: (text: string) => told.push(text),
    ask: async () => answers.shift() ?? null,
    color: false,
    terminal: true,
  }
  expect(await review.run({ words: [corpus], options: { out } }, talk)).toBe(0)
  expect(told.filter((text) => text.startsWith('Unexpected answer'))).toHaveLength(2)
  const decisions = readFileSync(join(corpus, 'decisions.yaml'), 'utf8')
  expect(decisions).toContain('quote: Lamps burn.')
  expect(decisions).not.toContain('Ropes')
  answers.push('r', '')
  await review.run({ words: [corpus], options: { out } }, talk)
  expect(readFileSync(join(corpus, 'decisions.yaml'), 'utf8').match(/^- decide: .*$/gmu)).toEqual([
    '- decide: accept',
    '- decide: reject',
  ])
})
