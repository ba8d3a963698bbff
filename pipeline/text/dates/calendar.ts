/** A date as far as it is known. */
export interface PartialDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** ISO 8601 as precise as the parts are: "2006-01-15", "2006-01", "2006", without a year "--11-07" or "--11", day only "---03". */
export function isoOf({ year, month, day }: PartialDate): string {
  const dayPart = day === undefined ? '' : `-${two(day)}`
  if (year === undefined) return month === undefined ? `--${dayPart}` : `--${two(month)}${dayPart}`
  return String(year).padStart(4, '0') + (month === undefined ? '' : `-${two(month)}${dayPart}`)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

const isoForm = /^(?:(\d{4})|-)(?:-(\d\d)|(?=--))?(?:-(\d\d))?$/u

/** The parts of what `isoOf` writes; nothing known where `iso` is something else. */
export function partsOfIso(iso: string): PartialDate {
  const dayOnly = /^---(\d\d)$/u.exec(iso)
  if (dayOnly) return { day: Number(dayOnly[1]) }
  const match = isoForm.exec(iso)
  if (!match) return {}
  const [, year, month, day] = match
  return {
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  }
}

/** Days of a month; February has 29 where the year is not known. */
export function daysInMonth(month: number, year = 2000): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether such a date exists. */
export function dateExists({ year, month, day }: PartialDate): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysInMonth(month, year)))
}

/** Whether a text is a year, a month or a day that exists, as people give one: 2019, 2019-05 or 2019-05-29. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/u.test(text) && dateExists(partsOfIso(text))
}

/** A date without a year ("--11-07") put into `year`; other dates as they are. */
export function withYear(iso: string, year: number): string {
  return iso.startsWith('--') && !iso.startsWith('---') ? isoOf({ ...partsOfIso(iso), year }) : iso
}

/** Less than, equal to or greater than 0, as far as both are precise: a year and a day in it are equal. */
export function compareIso(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** 1 for Monday to 7 for Sunday, of a full date. */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1
}

/** Days since 1970-01-01, in the proleptic Gregorian calendar with years that begin in March. */
function dayNumber(iso: string): number {
  const { year = 1970, month = 1, day = 1 } = partsOfIso(iso)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}
