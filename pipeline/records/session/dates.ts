import type { Sighting } from '../../model/record.ts'
import type { Day } from './entry.ts'

const dayLength = 24 * 60 * 60 * 1000
/** A longer event is a project: its days have no dates of their own. */
const longest = 21

/** The date of a day of the programme: as its heading prints it, else counted from the event's first day; null where neither tells. */
export function dateOf(day: Day | null, event: Sighting | undefined, days: number): string | null {
  const start = fullDate(event?.fields['start'])
  const end = fullDate(event?.fields['end']) ?? start
  if (day?.printed && /^\d{4}-/u.test(day.printed)) return day.printed
  if (start === null || end === null) return null
  const length = (Date.parse(end) - Date.parse(start)) / dayLength + 1
  if (day?.printed?.startsWith('--')) {
    const inYear = `${start.slice(0, 4)}${day.printed.slice(1)}`
    return inYear >= start && inYear <= end ? inYear : null
  }
  if (length > longest || length < 1) return null
  if (day === null) return length === 1 ? start : null
  const dates = Array.from({ length }, (_, n) =>
    new Date(Date.parse(start) + n * dayLength).toISOString().slice(0, 10),
  )
  const byName =
    day.weekday === null
      ? undefined
      : dates.find((date) => (new Date(date).getUTCDay() + 6) % 7 === day.weekday)
  if (day.weekday !== null && length <= 7) return byName ?? null
  return days <= length || day.ordinal <= length ? (dates[day.ordinal - 1] ?? null) : null
}

function fullDate(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : null
}
