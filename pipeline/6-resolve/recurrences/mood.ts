import type { BaseRecord } from '../../model/record.ts'
import type { Recurrence, Wording } from '../../model/recurrence.ts'

/** How far a statement tells somebody what to do: 1 for advice and promises, 0 for what is observed, between for both. */
export function instructs(record: BaseRecord, itself: () => boolean): number {
  if (record.type === 'recommendation' || record.type === 'commitment') return 1
  return itself() ? 0.6 : 0
}

/** Which way the wordings went from the earlier half of their dates to the later. */
export function movementOf(wordings: readonly Wording[]): Recurrence['movement'] {
  const dated = wordings.filter(({ date }) => date !== null)
  const dates = [...new Set(dated.map(({ date }) => date))]
  const mean = (some: readonly Wording[]) =>
    some.reduce((sum, { instructs }) => sum + instructs, 0) / Math.max(1, some.length)
  if (dates.length > 1) {
    const middle = dates[Math.floor(dates.length / 2)] ?? ''
    const change =
      mean(dated.filter(({ date }) => (date ?? '') >= (middle ?? ''))) -
      mean(dated.filter(({ date }) => (date ?? '') < (middle ?? '')))
    if (change >= 0.3) return 'observing-to-instructing'
    if (change <= -0.3) return 'instructing-to-observing'
  }
  const all = mean(wordings)
  return all <= 0.25 ? 'observing' : all >= 0.75 ? 'instructing' : 'mixed'
}
