import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsBetween } from '../../pipeline/text/parts-between.ts'

const marks = /,\s*|\s+and\s+/gu

test('parts of a list stand between its marks, empty ones among them', () => {
  const words = (list: string) => partsBetween(list, marks).map(([start, end]) => list.slice(start, end))
  expect(words('Ann, Ben and Eva')).toEqual(['Ann', 'Ben', 'Eva'])
  expect(words('Ann,, Ben,')).toEqual(['Ann', '', 'Ben', ''])
  expect(words('')).toEqual([''])
})

test('parts are in order, and what stands between two of them is one mark', () => {
  const list = fc.array(fc.constantFrom('Ann', ',', ' ', ' and ', '𝒜')).map((parts) => parts.join(''))
  const whole = new RegExp(`^(?:${marks.source})$`, 'u')
  fc.assert(
    fc.property(list, (text) => {
      const parts = partsBetween(text, marks)
      expect(parts[0]?.[0]).toBe(0)
      expect(parts.at(-1)?.[1]).toBe(text.length)
      for (const [at, [start]] of parts.slice(1).entries())
        expect(text.slice(parts[at]?.[1], start)).toMatch(whole)
    }),
  )
})
