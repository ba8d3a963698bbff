import type { SegmentedDoc } from '../../model/doc.ts'
import { minutesOf } from '../../text/times.ts'
import type { Entry } from './entry.ts'

/** Nothing that is printed in order goes back this far within a day, in minutes. */
const farBack = 180
const noon = 12 * 60

/**
 * Where no day has a heading, a morning printed below an afternoon is the next day's. Figures that could mean either half
 * of the day tell nothing, nor does what stands below a heading of its own: that may be another track of the same day.
 */
export function byMornings(doc: SegmentedDoc, entries: readonly Entry[], days: number): readonly Entry[] {
  if (days > 0) return entries
  let ordinal = 1
  let above: Entry | null = null
  const ordinals = entries.map((entry) => {
    if (entry.time === null) return ordinal
    if (above !== null && isNextMorning(above, entry) && !isHeadingBetween(doc, above, entry)) ordinal++
    above = entry
    return ordinal
  })
  return ordinal === 1
    ? entries
    : entries.map((entry, n) => ({
        ...entry,
        day: { ordinal: ordinals[n] ?? 1, weekday: null, printed: null },
      }))
}

function isNextMorning(above: Entry, entry: Entry): boolean {
  if (!above.time || !entry.time || above.time.eitherHalf || entry.time.eitherHalf) return false
  const [before, start] = [minutesOf(above.time.start), minutesOf(entry.time.start)]
  return before >= noon && start < noon && before - start >= farBack
}

function isHeadingBetween(doc: SegmentedDoc, above: Entry, entry: Entry): boolean {
  const [from, to] = [above.spans[0]?.[0] ?? 0, entry.spans[0]?.[0] ?? 0]
  return doc.blocks.some(({ kind, span }) => kind === 'heading' && span[0] > from && span[1] < to)
}
