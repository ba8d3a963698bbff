import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../pipeline/1-read/pdf/hints.ts'

describe('dates of document properties', () => {
  it.each([
    ['D:20240131120000Z', '2024-01-31'],
    ['D:202402', '2024-02'],
    ['2019', '2019'],
    ['D:20249931', '2024'],
    ['yesterday', null],
  ])('%s is %s', (printed, expected) => {
    expect(isoDate(printed)).toBe(expected)
  })
})
