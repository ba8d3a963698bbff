import { expect, test } from 'vitest'
import { mayWriteFloors } from './may-write-floors.ts'

test.each([
  [{}, false],
  [{ CI: 'true' }, false],
  [{ CI: 'true', UPDATE_FLOORS: '0' }, false],
  [{ UPDATE_FLOORS: '1' }, true],
  [{ UPDATE_FLOORS: '1', CI: 'false' }, true],
])('with %j floors are written: %s', (env, may) => {
  expect(mayWriteFloors(env)).toBe(may)
})

test.each(['true', '1', 'woodpecker'])('with CI=%s nobody writes the floors that hold CI', (CI) => {
  expect(() => mayWriteFloors({ UPDATE_FLOORS: '1', CI })).toThrow('Unexpected UPDATE_FLOORS in CI')
})
