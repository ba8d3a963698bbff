import { expect, it } from 'vitest'
import { once } from '../../pipeline/text/once.ts'

it('a value is made when it is asked for, and once, also where it is nothing', () => {
  const made: string[] = []
  const value = once(() => {
    made.push('made')
    return undefined
  })
  expect(made).toEqual([])
  expect([value(), value()]).toEqual([undefined, undefined])
  expect(made).toEqual(['made'])
})
