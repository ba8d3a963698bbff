import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escaped, escapedWords } from '../../pipeline/text/escaped.ts'

it('any text is matched by its own pattern, and no other text is', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 12 })
  fc.assert(
    fc.property(anything, anything, (text, other) => {
      const whole = new RegExp(`^(?:${escaped(text)})$`, 'u')
      expect(whole.test(text)).toBe(true)
      expect(whole.test(other)).toBe(other === text)
    }),
  )
})

it('signs of patterns stand for themselves', () => {
  const signs = '.*+?^{}$()|[]\\/'
  for (const sign of signs) expect(new RegExp(escaped(sign), 'u').exec(signs)?.[0]).toBe(sign)
})

it('words are matched over any white space', () => {
  expect(new RegExp(escapedWords(['a.b', '(c)']), 'u').exec('x a.b \n (c) aab c')?.[0]).toBe('a.b \n (c)')
})
