import { expect, test } from 'vitest'
import { explain } from '../../pipeline/commands/explain.ts'

async function asked(words: readonly string[], json = false) {
  const results: string[] = []
  const told: string[] = []
  const talk = {
    result: (text: string | Uint8Array) => void results.push(String(text)),
    tell: (text: string) => void told.push(text),
    color: false,
    terminal: false,
  }
  const code = await explain.run({ words, options: { json } }, talk)
  return { code, result: results.join(''), told: told.join('') }
}

test('explains the code of a message with what to do', async () => {
  const { code, result } = await asked(['no-text'])
  expect(code).toBe(0)
  expect(result).toMatch(/^no-text\n.*not one word.*\nWhat to do: .*text recognition/u)
})

test('explains a rule with how often it was right', async () => {
  const { result } = await asked(['lesson/under-heading'], true)
  expect(JSON.parse(result)).toMatchObject({
    code: 'lesson/under-heading',
    means: 'An item under a heading of lessons.',
    todo: null,
    measured: { right: expect.any(Number), found: expect.any(Number) },
  })
})

test('lists every code where none is named, sorted', async () => {
  const { result } = await asked([])
  const codes = result
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ')[0] ?? '')
  expect(codes).toEqual([...codes].sort())
  expect(codes).toContain('zip-limit')
  expect(codes).toContain('session/timed-row')
})

test('names the codes that look like a mistyped one, and says by the exit code that it found none', async () => {
  const { code, result, told } = await asked(['lesson/under-headin'])
  expect(code).toBe(1)
  expect(result).toBe('')
  expect(told).toContain('  lesson/under-heading\n')
})

test('explains the rules of record types that debrief.config.yaml adds', async () => {
  const { code, result } = await asked(['indicator/own-heading'])
  expect(code).toBe(0)
  expect(result).toMatch(
    /^indicator\/own-heading\nA statement under a heading that debrief\.config\.yaml names/u,
  )
  expect((await asked(['indicator/own-colour'])).code).toBe(1)
})

test.each([
  ['read/no-text', 'no-text'],
  ['[read/no-text]', 'no-text'],
  ['disk/empty-corpus', 'empty-corpus'],
  ['verify/source-missing', 'source-missing'],
  ['verify/source-changed', 'source-changed'],
  ['[lesson/under-heading]', 'lesson/under-heading'],
  ['[indicator/own-heading]', 'indicator/own-heading'],
])('takes %s as it is printed', async (word, code) => {
  const explained = await asked([word], true)
  expect([explained.code, JSON.parse(explained.result).code]).toEqual([0, code])
})

test.each(['lesson/no-text', 'nowhere/no-text', 'read/', '[]'])('takes %s for no code', async (word) => {
  expect((await asked([word])).code).toBe(1)
})
