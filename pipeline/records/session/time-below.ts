import { minutesOf, type TimeMention } from '../../text/times.ts'
import type { Entry } from './entry.ts'

/**
 * "Session 1: Tides", "9:00 – 10:30" below it and then what it is about: where the next entry begins within that time, it is the
 * time of the session, and the words below it describe it.
 */
export function withTimesBelow(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set<Entry>()
  for (const [n, entry] of entries.entries()) {
    const [below, next] = [entries[n + 1], entries[n + 2]]
    const open = entry.label !== null && entry.time === null && entry.description.length === 0
    if (!open || !below?.time || below.rule !== 'timed' || below.label !== null || below.day !== entry.day)
      continue
    if (!next?.time || next.day !== entry.day || !isWithin(next.time, below.time)) continue
    entry.time = below.time
    entry.description.push(below.title, ...below.description)
    taken.add(below)
  }
  return entries.filter((entry) => !taken.has(entry))
}

/** Whether a time begins in a stretch, and is no stretch of the same length. */
function isWithin(inner: TimeMention, outer: TimeMention): boolean {
  if (outer.end === null || outer.end === inner.end) return false
  const start = minutesOf(inner.start)
  return start >= minutesOf(outer.start) && start < minutesOf(outer.end)
}
