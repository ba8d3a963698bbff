import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareIso,
  dateExists,
  isoOf,
  partsOfIso,
  weekdayOf,
  withYear,
} from '../../pipeline/text/dates/calendar.ts'

const isoForms = [
  ['2006-01-15', { year: 2006, month: 1, day: 15 }],
  ['2006-01', { year: 2006, month: 1 }],
  ['2006', { year: 2006 }],
  ['--11-07', { month: 11, day: 7 }],
  ['--11', { month: 11 }],
  ['---03', { day: 3 }],
] as const

describe('the calendar', () => {
  it.each(isoForms)('writes and reads %s', (iso, parts) => {
    expect(isoOf(parts)).toBe(iso)
    expect(partsOfIso(iso)).toEqual(parts)
  })

  it('reads nothing from what is no date', () => {
    for (const text of ['', 'x', '2006-1-5', '--', '20061']) expect(partsOfIso(text)).toEqual({})
  })

  it('tells weekdays over months and leap years', () => {
    expect(['2012-02-28', '2012-02-29', '2012-03-01'].map(weekdayOf)).toEqual([2, 3, 4])
    expect(['1900-02-28', '1900-03-01'].map(weekdayOf)).toEqual([3, 4])
    expect(weekdayOf('2014-05-01')).toBe(4)
    expect(weekdayOf('1969-12-28')).toBe(7)
  })

  it('agrees with Date in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const day = new Date(days * 86_400_000)
        expect(weekdayOf(day.toISOString().slice(0, 10))).toBe(day.getUTCDay() || 7)
      }),
    )
  })

  it('compares as far as both are precise', () => {
    expect(compareIso('2006', '2006-05-01')).toBe(0)
    expect(compareIso('2006-04', '2006-05-01')).toBeLessThan(0)
    expect(compareIso('2007', '2006-05-01')).toBeGreaterThan(0)
  })

  it('knows which dates exist and gives a year to those without', () => {
    expect(dateExists({ year: 2011, month: 2, day: 29 })).toBe(false)
    expect(dateExists({ month: 2, day: 29 })).toBe(true)
    expect(dateExists({ month: 13 })).toBe(false)
    expect(withYear('--11-07', 2005)).toBe('2005-11-07')
    expect(withYear('2004-11-07', 2005)).toBe('2004-11-07')
    expect(withYear('---03', 2005)).toBe('---03')
  })
})
