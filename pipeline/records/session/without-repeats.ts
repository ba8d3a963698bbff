import { foldKey } from '../../text/fold.ts'
import type { Entry } from './entry.ts'

/** "Panel 1: Tides" with its time, and again above its people further down, is one; so is a row, and a heading with its time below. */
export function withoutRepeats(entries: readonly Entry[]): readonly Entry[] {
  const keyOf = ({ label, title }: Entry) => foldKey(`${label ?? ''} ${title}`)
  const timed = new Set(entries.filter(({ time, label }) => time !== null && label !== null).map(keyOf))
  const starts = new Set(entries.flatMap((entry) => (entry.rule === 'time-below' ? [] : startOf(entry))))
  return entries.filter((entry) =>
    entry.time === null
      ? !timed.has(keyOf(entry))
      : entry.rule !== 'time-below' || !startOf(entry).some((start) => starts.has(start)),
  )
}

/** What begins when; nothing where no time is printed. */
function startOf({ title, time }: Entry): readonly string[] {
  return time === null ? [] : [`${time.start} ${foldKey(title)}`]
}
