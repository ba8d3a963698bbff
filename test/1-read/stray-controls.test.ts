import { expect, test } from 'vitest'
import { read } from '../../pipeline/1-read/read.ts'
import { withoutStrayControls } from '../../pipeline/1-read/stray-controls.ts'
import { listener } from '../documents.ts'

const whole = 'Recommend\u0000ation: The ministry should train its staff.\n'

async function reading(content: string, path: string) {
  const { report, messages } = listener()
  const bytes = new TextEncoder().encode(content)
  const doc = await read({ id: path, path, sha256: '', bytes }, report)
  return { text: JSON.stringify(doc.tree), format: doc.format, messages }
}

test.each([
  ['a text', 'a.txt', whole, 'text'],
  ['a text that begins with one', 'a.txt', `\u0000${whole.replace('\u0000', '')}`, 'text'],
  ['Markdown', 'a.md', `# Report\n\n${whole}`, 'markdown'],
  ['a web page', 'a.html', `\u0000<html><body><p>${whole}</p></body></html>`, 'html'],
  [
    'a letter',
    'a.eml',
    `From: a@example.org\nTo: b@example.org\nSubject: Notes\nDate: Mon, 4 Mar 2019 10:00:00 +0000\n\n${whole}`,
    'eml',
  ],
])('%s with a NUL byte is read without it, and the byte is told', async (_, path, content, expected) => {
  const { text, format, messages } = await reading(content, path)
  expect(format).toBe(expected)
  expect(text).toContain('Recommendation: The ministry should train its staff.')
  expect(messages.map(({ rule }) => rule)).toContain('stray-controls')
})

test.each([
  ['one', 'a\u0000b', 'ab', { line: 1, column: 2 }, 'U+0000 at line 1, column 2'],
  ['one further down', 'a\n\nbc\u0007', 'a\n\nbc', { line: 3, column: 3 }, 'U+0007 at line 3, column 3'],
  [
    'two in one line and one below',
    'a\u0000b\u0001\n\u0000c',
    'ab\nc',
    { line: 1, column: 2 },
    'U+0000 at line 1, column 2; U+0001 at line 1, column 4; U+0000 at line 2, column 1',
  ],
  [
    'more than are named',
    '\u0000\u0000\u0000\u0000\u0000\u0000\u0000a',
    'a',
    { line: 1, column: 1 },
    'U+0000 at line 1, column 5; 2 more',
  ],
])('%s: where it stands is told', (_, text, left, place, named) => {
  const { report, messages } = listener()
  expect(withoutStrayControls(text, report)).toBe(left)
  expect(messages).toHaveLength(1)
  expect(messages[0]?.place).toEqual(place)
  expect(messages[0]?.reason).toContain(`${named})`)
})

test.each([
  ['tabs, line ends, form feeds and escapes', 'a\tb\nc\fd\u001b'],
  ['plain words', 'We met.'],
])('%s are left alone', (_, text) => {
  const { report, messages } = listener()
  expect(withoutStrayControls(text, report)).toBe(text)
  expect(messages).toEqual([])
})

test.each([
  ['bytes of every value', Array.from({ length: 5120 }, (_, i) => String.fromCharCode(i % 128)).join('')],
  ['few bytes, most of them NUL', 'ab\u0000\u0000\u0000'],
  ['four NULs in less than a hundred characters', `${'word '.repeat(18)}ab\u0000\u0000\u0000\u0000`],
])('%s are refused as no text', async (_, content) => {
  const { format, messages } = await reading(content, 'a.txt')
  expect(format).toBe('unknown')
  expect(messages.map(({ rule }) => rule)).toEqual(['unknown-format'])
})

test('the line of a control character in a letter counts from the top of the letter', async () => {
  const letter = `From: a@example.org\nTo: b@example.org\nSubject: Notes\nDate: Mon, 4 Mar 2019 10:00:00 +0000\n\n${whole}`
  const { messages } = await reading(letter, 'a.eml')
  const [told] = messages.filter(({ rule }) => rule === 'stray-controls')
  expect(told?.place).toEqual({ line: 6, column: 10 })
  expect(told?.reason).toContain('(U+0000 at line 6, column 10)')
})
