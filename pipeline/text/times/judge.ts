import { clockOf, minutesOf } from './clock.ts'
import type { ShapedTime } from './reading.ts'

/** Where the figures stand: after "at" or "from", at the start of a programme's line, alone in brackets at its end, or anywhere in running text. */
export type Setting = 'after-at' | 'line-start' | 'in-brackets' | 'running'

/** Whether figures alone are a time of day there. `next` is what follows them. */
export function isTime(time: ShapedTime, setting: Setting, next: string): boolean {
  if (time.shape === 'clear') return true
  if (setting === 'running' || time.shape === 'hour') return false
  if (time.shape === 'dotted')
    return setting === 'after-at' || onTheQuarter(time) || (onTheFive(time) && time.hour > 5)
  if (time.zero) return onTheFive(time)
  if (yearLike(time) || !onTheQuarter(time)) return false
  return setting === 'after-at' || /^[^\S\n]*(?:$|[\n:–—*_-]|[^\S\n]\p{Lu})/u.test(next)
}

/** Whether two times with a dash between them are a stretch of the day there. */
export function isStretch(first: ShapedTime, second: ShapedTime, setting: Setting): boolean {
  if (first.shape === 'hour') return hourLeads(first, second, setting)
  if (second.shape === 'hour')
    return setting === 'in-brackets'
      ? first.shape !== 'block' && isShort(first, second)
      : // "9:30 – 10" at the start of a programme's line
        setting === 'line-start' && first.shape === 'clear' && second.hour <= 12 && isShort(first, second)
  if (first.shape !== 'block' || second.shape !== 'block') return true
  if (first.zero) return true
  if (yearLike(first) && yearLike(second)) return false
  const round = setting === 'running' ? onTheQuarter : onTheFive
  return round(first) && round(second) && lengthOf(first, second) > 0
}

/** "9-10:30 AM", "from 9 to 10:30", and at the start of a line "9 – 10:30" where that is no more than four hours. Not "August 4 to 9:30 PM". */
function hourLeads(first: ShapedTime, second: ShapedTime, setting: Setting): boolean {
  if (first.hour > 24 || first.afterMonth || second.shape === 'block') return false
  if (second.half !== null) return true
  if (setting === 'after-at') return second.shape !== 'hour'
  const length = lengthOf(first, second)
  if (second.whole) return second.shape === 'clear' && length > 0
  return setting !== 'running' && second.shape !== 'hour' && length > 0 && length <= 240
}

/** No more than four hours, perhaps over noon: "(2:40-3)", "(11:45-1)". */
function isShort(first: ShapedTime, second: ShapedTime): boolean {
  const length = (lengthOf(first, second) + 720) % 720
  return length > 0 && length <= 240
}

/** Whether two times side by side are a stretch of the day: both clear by their own form, the later second. */
export function isPair(first: ShapedTime, second: ShapedTime): boolean {
  const length = lengthOf(first, second)
  return first.shape === 'clear' && second.shape === 'clear' && length > 0 && length <= 720
}

function lengthOf(first: ShapedTime, second: ShapedTime): number {
  return minutesOf(clockOf(second) ?? '00:00') - minutesOf(clockOf(first) ?? '00:00')
}

function onTheQuarter({ minute }: ShapedTime): boolean {
  return minute % 15 === 0
}

function onTheFive({ minute }: ShapedTime): boolean {
  return minute % 5 === 0
}

/** "1930" and "2010" are years before they are times. */
function yearLike({ hour }: ShapedTime): boolean {
  return hour === 19 || hour === 20
}
