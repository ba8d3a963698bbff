import type { Form, FormContext, Groups, Reading } from './form.ts'
import { fullYearNumber, monthNumber, type Pieces, shortNumber, twoMonths, wordEnd } from './pieces.ts'
import { fullYear } from './printed-numbers.ts'

/** Months and parts of a year. */
export const periodForms: readonly Form[] = [
  {
    name: 'month year - month year',
    needs: (p) => [p.monthWords, fullYearNumber, twoMonths(p)],
    source: (p) =>
      `${p.month('m1')}(?:${p.yearGap}${p.year('y1')})?(?:${p.dash}|${p.and})${p.month('m2')}${p.yearGap}${p.year('y2')}${wordEnd}`,
    read: (groups, context) => {
      const end = { year: Number(groups.y2), month: monthOf(groups.m2, context) }
      const start = { year: Number(groups.y1 ?? groups.y2), month: monthOf(groups.m1, context) }
      if (groups.y1 === undefined && start.month > end.month)
        return { start: { ...start, year: end.year - 1 }, end }
      return { start, end }
    },
  },
  {
    name: 'month year',
    needs: (p) => [p.monthWords, fullYearNumber],
    source: (p) => `(?<!\\d[^\\S\\n])${p.month('m1')}(?:${p.yearGap}|[-/])${p.year('y1')}${wordEnd}`,
    read: (groups, context) => ({ start: { year: Number(groups.y1), month: monthOf(groups.m1, context) } }),
  },
  {
    name: "month 'year",
    needs: (p) => [p.monthWords, shortNumber],
    source: (p) => `${p.month('m1')}(?:[^\\S\\n]?['’]|-)(?<y1>\\d\\d)${wordEnd}(?!-|[.:]\\d)`,
    read: (groups, context) => ({
      start: { year: fullYear(groups.y1 ?? ''), month: monthOf(groups.m1, context) },
    }),
  },
  {
    name: 'quarter year',
    needs: (p) => [fullYearNumber, `${p.words('quarter-letters')}[1-4]`],
    source: (p) => `${p.words('quarter-letters')}(?<n>[1-4])${inYear(p)}(?<y>(?:19|20)\\d\\d)${wordEnd}`,
    read: (groups) => partOfYear(groups, 3),
  },
  {
    name: 'year quarter',
    needs: (p) => [fullYearNumber, `${p.words('quarter-letters')}[1-4]`],
    source: (p) =>
      `(?<y>(?:19|20)\\d\\d)[^\\S\\n]?[-/,]?[^\\S\\n]?${p.words('quarter-letters')}(?<n>[1-4])${wordEnd}`,
    read: (groups) => partOfYear(groups, 3),
  },
  {
    name: 'half year',
    needs: (p) => [fullYearNumber, `${p.words('half-letters')}[12]`],
    source: (p) => `${p.words('half-letters')}(?<n>[12])${inYear(p)}(?<y>(?:19|20)\\d\\d)${wordEnd}`,
    read: (groups) => partOfYear(groups, 6),
  },
  {
    name: 'nth quarter year',
    needs: (p) => [fullYearNumber, p.words('quarter')],
    source: (p) => `${nth(p)}[^\\S\\n]${p.words('quarter')}${inYear(p)}(?<y>(?:19|20)\\d\\d)${wordEnd}`,
    read: (groups) => partOfYear({ ...groups, n: nthOf(groups) }, 3),
  },
  {
    name: 'nth half year',
    needs: (p) => [fullYearNumber, p.words('half')],
    source: (p) => `${nth(p)}[^\\S\\n]${p.words('half')}${inYear(p)}(?<y>(?:19|20)\\d\\d)${wordEnd}`,
    read: (groups) => {
      const n = nthOf(groups)
      return partOfYear({ ...groups, n: n === '4' ? '2' : n }, 6)
    },
  },
]

function inYear(p: Pieces): string {
  return `(?:[^\\S\\n]?[-/,]?[^\\S\\n]?|[^\\S\\n](?:${p.of}|${p.words('of')})[^\\S\\n])(?:(?:${p.words('fiscal-year', 'calendar-year')})[^\\S\\n]?)?`
}

function nth(p: Pieces): string {
  return `(?:${[1, 2, 3, 4].map((n) => `(?<n${n}>${p.words(`nth-${n}`)})`).join('|')})`
}

function nthOf(groups: Groups): string | undefined {
  return ['1', '2', '3', '4'].find((n) => groups[`n${n}`] !== undefined)
}

/** The nth stretch of so many months. */
function partOfYear({ y, n }: Groups, months: number): Reading | null {
  const last = Number(n) * months
  if (!(last <= 12)) return null
  const year = Number(y)
  return { start: { year, month: last - months + 1 }, end: { year, month: last } }
}

function monthOf(word: string | undefined, { lexicon }: FormContext): number {
  return monthNumber(lexicon, word ?? '') ?? 0
}
