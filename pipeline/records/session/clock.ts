import { remember } from '../../text/remember.ts'
import { minutesOf, type TimeMention } from '../../text/times.ts'
import type { Entry } from './entry.ts'

/** When an entry begins and ends, by the 24 hours of a day, each null where it is not printed. */
export interface Clock {
  readonly start: string | null
  readonly end: string | null
}

/** Clock times day by day, each day in the order it is printed; what stands in a track begins again with it. */
export function clocksOf(entries: readonly Entry[]): readonly Clock[] {
  const orders = new Map<Entry['day'] | Entry, Entry[]>()
  for (const entry of entries)
    remember(orders, entry.rule === 'in-track' ? entry.parent : entry.day, () => []).push(entry)
  const clocks = new Map(
    [...orders.values()].flatMap((own) => {
      const times = inOrder(own.map(({ time }) => time))
      return own.map((entry, n) => [entry, times[n]] as const)
    }),
  )
  return entries.map((entry) => clocks.get(entry) ?? { start: null, end: null })
}

const halfDay = 12 * 60

/** Nobody begins a meeting before this hour: "2:00" as a day's first time is in the afternoon. */
const dawn = 6 * 60

/**
 * The times of one day's entries in the order printed, each null where none is. A time that could be of either half of
 * the day is of the half that keeps the day in order.
 */
function inOrder(times: readonly (TimeMention | null)[]): readonly Clock[] {
  let last = 0
  return times.map((time) => {
    if (!time) return { start: null, end: null }
    const printed = minutesOf(time.start)
    const late =
      time.eitherHalf &&
      printed < halfDay &&
      (printed < dawn || (printed < last && printed + halfDay >= last))
    const start = printed + (late ? halfDay : 0)
    last = Math.max(last, start)
    const end = time.end === null ? null : minutesOf(time.end)
    const lateEnd = end !== null && time.eitherHalf && end < start && end + halfDay > start
    return { start: clockOf(start), end: end === null ? null : clockOf(end + (lateEnd ? halfDay : 0)) }
  })
}

function clockOf(minutes: number): string {
  const inDay = minutes % (24 * 60)
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}
