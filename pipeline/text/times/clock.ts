export type Half = 'am' | 'pm' | null

/** What is printed of one time of day. Noon is 12 pm, midnight 12 am. */
export interface PrintedTime {
  readonly hour: number
  readonly minute: number
  readonly half: Half
}

/** "HH:MM", or null where a clock has no such time. "15:45pm" is 15:45. */
export function clockOf({ hour, minute, half }: PrintedTime): string | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return `${String(hourOfDay(hour, half)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function hourOfDay(hour: number, half: Half): number {
  if (half === null || hour > 12) return hour % 24
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

/** Two times of which one half of the day is printed once: "11.30 – 1.00 pm" begins before noon, "2 pm – 3:30" ends after it. */
export function sharedHalves<T extends PrintedTime>(first: T, second: T): readonly [T, T] {
  if (first.hour > 12 || second.hour > 12) return [first, second]
  const sameHalf = minutesIntoHalf(first) <= minutesIntoHalf(second)
  if (first.half === null && second.half !== null)
    return [{ ...first, half: sameHalf ? second.half : other(second.half) }, second]
  if (second.half === null && first.half !== null)
    return [first, { ...second, half: sameHalf ? first.half : other(first.half) }]
  return [first, second]
}

function other(half: 'am' | 'pm'): Half {
  return half === 'am' ? 'pm' : 'am'
}

function minutesIntoHalf({ hour, minute }: PrintedTime): number {
  return (hour % 12) * 60 + minute
}

/** Minutes since midnight of "HH:MM". */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
