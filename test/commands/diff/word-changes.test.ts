import { expect, test } from 'vitest'
import { wordChanges } from '../../../pipeline/diff/word-changes.ts'

test.each([
  ['a b c', 'a b c', '=a b c'],
  ['a b c', 'a x c', '=a -b +x =c'],
  ['', 'new words', '+new words'],
  ['old words', '', '-old words'],
  ['a a a b', 'a a b', '=a a -a =b'],
  ['one two three four', 'one three four five', '=one -two =three four +five'],
])('words: `%s` to `%s`', (before, after, said) => {
  const signs = { same: '=', added: '+', lost: '-' }
  expect(
    wordChanges(before, after)
      .map(({ kind, words }) => `${signs[kind]}${words}`)
      .join(' '),
  ).toBe(said)
})

test('words of any length are compared, and both texts can be read back', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ')
  const changes = wordChanges(long('a'), long('b'))
  const side = (left: 'lost' | 'added') =>
    changes
      .filter(({ kind }) => kind !== left)
      .map(({ words }) => words)
      .join(' ')
  expect([side('added'), side('lost')]).toEqual([long('a'), long('b')])
})
