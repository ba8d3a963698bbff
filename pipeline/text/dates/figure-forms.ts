import { compareIso, dateExists, isoOf, type PartialDate } from './calendar.ts'
import type { Form, FormContext, Groups, Reading } from './form.ts'
import { maybeSpaces } from './pieces.ts'
import { fullYear } from './printed-numbers.ts'

const joinedFigures = '\\d[/.-]\\d'
const fresh = '(?<![\\d/.,:-])'
const done = '(?![\\d/]|[-.,:]\\d)'

function figures(index: string): string {
  return `(?<a${index}>\\d{1,2})(?<s${index}>[/.-])(?<b${index}>\\d{1,2})\\k<s${index}>(?<y${index}>(?:1[89]|20)\\d\\d|\\d\\d)`
}

function iso(index: string): string {
  return `(?<y${index}>(?:1[89]|20)\\d\\d)(?<s${index}>[-/.])(?<m${index}>\\d{1,2})\\k<s${index}>(?<d${index}>\\d{1,2})`
}

/** Dates all in figures. */
export const figureForms: readonly Form[] = [
  {
    name: 'year-month-day to year-month-day',
    needs: () => [joinedFigures],
    source: (p) => `${fresh}${iso('1')}(?:${p.dash}|/)${iso('2')}${done}`,
    read: (groups) => ({ start: isoParts(groups, '1'), end: isoParts(groups, '2') }),
  },
  {
    name: 'year-month-day',
    needs: () => [joinedFigures],
    source: () => `${fresh}${iso('1')}${done}`,
    read: (groups) => ({ start: isoParts(groups, '1') }),
  },
  {
    name: 'figures to figures',
    needs: () => [joinedFigures],
    source: (p) => `${fresh}${figures('1')}${p.dash}${figures('2')}${done}`,
    read: (groups, context) => {
      const orders = ordersOf(groups, ['1', '2'], context)
      const readings = orders.map((dayFirst) => ({
        start: inFigures(groups, '1', dayFirst),
        end: inFigures(groups, '2', dayFirst),
      }))
      const possible = readings.filter(({ start, end }) => dateExists(start) && dateExists(end))
      const forward = possible.filter(({ start, end }) => compareIso(isoOf(start), isoOf(end)) <= 0)
      return marked(forward[0], isOpen(groups, context) && forward.length > 1)
    },
  },
  {
    name: 'days in figures',
    needs: () => [joinedFigures],
    source: () =>
      `${fresh}(?<a1>\\d{1,2})(?:\\.?${maybeSpaces}[-–—]${maybeSpaces}|/(?=\\d{1,2}\\.))(?<a2>\\d{1,2})(?<s1>[/.])(?<b1>\\d{1,2})\\k<s1>(?<y1>(?:1[89]|20)\\d\\d)${done}`,
    read: (groups) => {
      const end = { year: Number(groups.y1), month: Number(groups.b1), day: Number(groups.a2) }
      const start = { ...end, day: Number(groups.a1) }
      return start.day < end.day ? { start, end } : null
    },
  },
  {
    name: 'days and months in figures',
    needs: () => [joinedFigures],
    source: () =>
      `${fresh}(?<a1>\\d{1,2})(?<s1>[/.])(?<b1>\\d{1,2})\\.?${maybeSpaces}[-–—]${maybeSpaces}` +
      `(?<a2>\\d{1,2})\\k<s1>(?<b2>\\d{1,2})\\k<s1>(?<y2>(?:1[89]|20)\\d\\d)${done}`,
    read: (groups, context) => {
      const [dayFirst = true] = ordersOf({ ...groups, y1: groups.y2 }, ['1', '2'], context)
      const end = inFigures(groups, '2', dayFirst)
      return { start: inFigures({ ...groups, y1: groups.y2 }, '1', dayFirst), end }
    },
  },
  {
    name: 'figures',
    needs: () => [joinedFigures],
    source: () => `${fresh}${figures('1')}${done}`,
    read: (groups, context) => {
      const readings = ordersOf(groups, ['1'], context).map((dayFirst) => ({
        start: inFigures(groups, '1', dayFirst),
      }))
      const possible = readings.filter(({ start }) => dateExists(start))
      const [first, second] = possible
      const differ = first && second && isoOf(first.start) !== isoOf(second.start)
      return marked(first, isOpen(groups, context) && differ === true)
    },
  },
]

function isoParts(groups: Groups, index: string): PartialDate {
  return {
    year: Number(groups[`y${index}`]),
    month: Number(groups[`m${index}`]),
    day: Number(groups[`d${index}`]),
  }
}

/** Which orders of day and month to try; dots always put the day first, and two-figure years are read in few shapes. */
function ordersOf(groups: Groups, indexes: readonly string[], { dayFirst }: FormContext): readonly boolean[] {
  for (const index of indexes) {
    const short = groups[`y${index}`]?.length === 2
    const bothPadded = groups[`a${index}`]?.length === 2 && groups[`b${index}`]?.length === 2
    if (short && (groups[`s${index}`] === '-' || (groups[`s${index}`] === '.' && !bothPadded))) return []
  }
  if (groups.s1 === '.') return [true]
  return dayFirst === false ? [false, true] : [true, false]
}

function isOpen(groups: Groups, { dayFirst }: FormContext): boolean {
  return dayFirst === null && groups.s1 !== '.'
}

function inFigures(groups: Groups, index: string, dayFirst: boolean): PartialDate {
  const [a, b] = [Number(groups[`a${index}`]), Number(groups[`b${index}`])]
  return { year: fullYear(groups[`y${index}`] ?? ''), month: dayFirst ? b : a, day: dayFirst ? a : b }
}

function marked(reading: Reading | undefined, ambiguous: boolean): Reading | null {
  if (!reading) return null
  return ambiguous ? { ...reading, ambiguous: true } : reading
}
