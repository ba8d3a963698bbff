import { expect, test } from 'vitest'
import { forgetTexts, perText } from '../../pipeline/text/per-text.ts'

test('what was made of a text is made once, until texts are forgotten', () => {
  const remembered = perText<{ readonly made: number }>()
  let made = 0
  const ask = (text: string) => remembered(text, () => ({ made: ++made })).made
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([1, 2, 1, 2])
  forgetTexts()
  expect([ask('a'), ask('a')]).toEqual([3, 3])
})

test('too many characters are forgotten, and the memory goes on', () => {
  const remembered = perText<{ readonly length: number }>()
  let made = 0
  const ask = (text: string) =>
    remembered(text, () => {
      made++
      return { length: text.length }
    })
  const long = 'x'.repeat(6_000_000)
  for (const end of ['a', 'b', 'c', 'd']) ask(long + end)
  expect(made).toBe(4)
  ask(`${long}d`)
  expect(made).toBe(4)
  ask(`${long}a`)
  expect(made).toBe(5)
})
