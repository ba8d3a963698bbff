import { beforeEach, expect, test, vi } from 'vitest'
import { timeLimit } from '../../pipeline/crew/time-limit.ts'

let worked: number | null = 0

vi.mock('../../pipeline/disk/processor-times.ts', () => ({ processorSeconds: () => worked }))

beforeEach(() => {
  vi.useFakeTimers()
  worked = 0
})

test.each([
  ['has worked all the time', 60, 60, 0],
  ['has had a third of the machine', 60, 20, 40],
  ['waits for nothing', 60, 0.1, 0],
  ['has waited five times as long as it may', 300, 30, 0],
  ['cannot be asked', 60, null, 0],
])('a process that %s', (_, passed, used, left) => {
  const secondsLeft = timeLimit(7, { seconds: 60, megabytes: 1, answer: 1 })
  vi.advanceTimersByTime(passed * 1000)
  worked = used
  expect(secondsLeft()).toBe(left)
})
