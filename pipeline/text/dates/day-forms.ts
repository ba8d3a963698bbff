import type { Form, FormContext, Groups, Reading } from './form.ts'
import { fullYearNumber, type Pieces, shortNumber, twoMonths, twoShortNumbers, wordEnd } from './pieces.ts'
import { dateOf, numbersOf } from './printed-numbers.ts'

/** Not the figures of a time, a decimal or a percentage. */
const notMore = '(?![.:h]\\d|,\\d{3}|[^\\S\\n]?%)'

/** "7 November" at the end of a line: the figures of the next are no days of that month. */
const notDayBefore = ({ monthWords }: Pieces): string =>
  `(?!(?<=\\d[^\\S\\n]{1,4})${monthWords}\\.?[^\\S\\n]*\\n)`

/** Days with the month as a word. */
export const dayForms: readonly Form[] = [
  {
    name: 'day month - day month year',
    needs: (p) => [p.monthWords, twoShortNumbers, twoMonths(p)],
    source: (p) =>
      `${p.weekday}${p.day('d1')}${p.gap}${p.month('m1')}(?:${p.yearGap}${p.year('y1')})?${p.dash}` +
      `${p.weekday}${p.day('d2')}${p.gap}${p.month('m2')}(?:${p.yearGap}${p.year('y2')})?${wordEnd}`,
    read: overMonths,
  },
  {
    name: 'month day - month day year',
    needs: (p) => [p.monthWords, twoShortNumbers, twoMonths(p)],
    source: (p) =>
      `${p.weekday}${p.month('m1')}${p.gap}${p.day('d1')}(?:${p.yearGap}${p.year('y1')})?${p.dash}` +
      `${p.weekday}${p.month('m2')}${p.gap}${p.day('d2')}${notMore}(?:${p.yearGap}${p.year('y2')})?${wordEnd}`,
    read: overMonths,
  },
  {
    name: 'days month year',
    needs: (p) => [p.monthWords, twoShortNumbers],
    source: (p) =>
      `${p.notNumbered}${p.weekday}${p.day('d1')}(?:,[^\\S\\n]?${p.weekday}${p.day('dx')}){0,6}` +
      `(?:${p.dash}|${p.and})${p.weekday}${p.day('d2')}${p.gap}${p.month('m1')}(?:${p.yearGap}${p.year('y2')})?${wordEnd}`,
    read: inOneMonth,
  },
  {
    name: 'month days year',
    needs: (p) => [p.monthWords, twoShortNumbers],
    source: (p) =>
      `${notDayBefore(p)}${p.weekday}${p.month('m1')}${p.gap}${p.day('d1')}(?:,[^\\S\\n]?${p.weekday}${p.day('dx')}){0,6}` +
      `(?:${p.dash}|${p.and})${p.weekday}${p.day('d2')}${notMore}(?:${p.yearGap}${p.year('y2')})?${wordEnd}`,
    read: inOneMonth,
  },
  {
    name: 'day month year',
    needs: (p) => [p.monthWords, shortNumber, fullYearNumber],
    source: (p) => `${p.weekday}${p.day('d1')}${p.gap}${p.month('m1')}${p.yearGap}${p.year('y1')}${wordEnd}`,
    read: oneDay,
  },
  {
    name: 'month day year',
    needs: (p) => [p.monthWords, shortNumber, fullYearNumber],
    source: (p) => `${p.weekday}${p.month('m1')}${p.gap}${p.day('d1')}${p.yearGap}${p.year('y1')}${wordEnd}`,
    read: oneDay,
  },
  {
    name: 'day-month-year',
    needs: (p) => [p.monthWords, shortNumber],
    source: (p) =>
      `(?<d1>\\d{1,2})(?<sep>[-/.]|[^\\S\\n])${p.month('m1')}(?:\\k<sep>|[^\\S\\n])['’]?(?<y1>(?:19|20)?\\d\\d)${wordEnd}(?![:.]\\d|[-/])`,
    read: (groups, context) =>
      groups.sep?.trim() === '' && groups.y1?.length === 2 ? null : oneDay(groups, context),
  },
  {
    name: 'day month',
    needs: (p) => [p.monthWords, shortNumber],
    source: (p) => `${p.weekday}${p.day('d1')}${p.gap}${p.month('m1').replace(/\\\.\?$/u, '')}${wordEnd}`,
    read: oneDay,
  },
  {
    name: 'month day',
    needs: (p) => [p.monthWords, shortNumber],
    source: (p) => `${notDayBefore(p)}${p.weekday}${p.month('m1')}${p.gap}${p.day('d1')}${wordEnd}${notMore}`,
    read: oneDay,
  },
  {
    name: 'weekday day',
    needs: (p) => [p.weekdayNeeded, shortNumber],
    source: (p) => `${p.weekdayNeeded}(?<d1>\\d{1,2})(?:${p.ordinal}|(?=[^\\S\\n]*(?:$|\\n)))`,
    read: oneDay,
  },
]

function oneDay(groups: Groups, context: FormContext): Reading {
  return { start: dateOf(groups, '1', context) }
}

/** The month and often the year are printed once, after the last day or before the first. */
function inOneMonth(groups: Groups, context: FormContext): Reading | null {
  const end = { ...dateOf(groups, '1', context), ...numbersOf(groups, '2') }
  const start = { ...end, ...numbersOf(groups, '1') }
  return (start.day ?? 0) < (end.day ?? 0) ? { start, end } : null
}

function overMonths(groups: Groups, context: FormContext): Reading | null {
  const end = dateOf(groups, '2', context)
  const start = dateOf(groups, '1', context)
  if (start.month === undefined || end.month === undefined) return null
  if (start.year !== undefined && end.year === undefined) return { start, end: { ...end, year: start.year } }
  if (start.year !== undefined || end.year === undefined) return { start, end }
  return { start: { ...start, year: start.month > end.month ? end.year - 1 : end.year }, end }
}
