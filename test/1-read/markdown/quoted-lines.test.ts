import { expect, test } from 'vitest'
import { withoutQuotedLines } from '../../../pipeline/1-read/markdown/quoted-lines.ts'

const asLines = (texts: readonly string[]) =>
  texts.map((text, at) => ({ text, number: at + 1, offset: 10 * at }))
const mended = (texts: readonly string[]) => withoutQuotedLines(asLines(texts)).map(({ text }) => text)

const broken = (n: number) => Array.from({ length: n }, () => ['- The pilots of both', '  > banks met.'])

test('a mark of quotation that a program put before the second lines of items is taken off, and no line moves', () => {
  const texts = [...broken(3).flat(), '1.  A list', '    > that goes', '    > on', '', '> Said by somebody.']
  expect(mended(texts)).toEqual([
    ...Array.from({ length: 3 }, () => ['- The pilots of both', '    banks met.']).flat(),
    '1.  A list',
    '      that goes',
    '      on',
    '',
    '> Said by somebody.',
  ])
  expect(mended(texts).map(({ length }) => length)).toEqual(texts.map(({ length }) => length))
})

test.each<[string, readonly string[]]>([
  ['few such lines may be quotes', broken(2).flat()],
  [
    'items that are whole have quotes below them',
    Array.from({ length: 4 }, () => ['- They said:', '  > Oil!']).flat(),
  ],
  ['a quote that stands for itself is one', ['A line', '', '  > said', '  > so', '  > often']],
])('%s', (_, texts) => {
  expect(mended(texts)).toEqual(texts)
})
