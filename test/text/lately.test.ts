import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lately } from '../../pipeline/text/lately.ts'
import { remember } from '../../pipeline/text/remember.ts'

test('what was asked for among the last so many is remembered', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.nat(12), { minLength: 1, maxLength: 80 }),
      (most, asked) => {
        const memory = lately<number, string>(most)
        for (const [at, key] of asked.entries()) {
          let made = false
          const value = remember(memory, key, () => {
            made = true
            return `value ${key}`
          })
          expect(value).toBe(`value ${key}`)
          const others = new Set(asked.slice(asked.lastIndexOf(key, at - 1) + 1, at))
          if (at > 0 && asked.slice(0, at).includes(key) && others.size < most) expect(made).toBe(false)
        }
      },
    ),
  )
})

test('of what was asked for longer ago at most twice as many are kept', () => {
  const memory = lately<number, number>(10)
  for (let key = 0; key < 1000; key++) remember(memory, key, () => key)
  const kept = Array.from({ length: 1000 }, (_, key) => key).filter((key) => memory.get(key) !== undefined)
  expect(kept.length).toBeLessThanOrEqual(20)
  expect(kept).toContain(999)
  expect(kept).not.toContain(0)
})
