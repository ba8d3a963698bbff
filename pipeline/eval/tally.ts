/** Counts by name: right and wrong answers, or what was found, made up and missed. */
export type Tally<Kind extends string> = Map<string, Record<Kind, number>>

export type Found = 'tp' | 'fp' | 'fn'
export type Answer = 'ok' | 'wrong'

export function foundTally(): Tally<Found> {
  return new Map()
}

export function answerTally(): Tally<Answer> {
  return new Map()
}

export function countFound(tally: Tally<Found>, name: string, kind: Found, times = 1): void {
  const counts = tally.get(name) ?? { tp: 0, fp: 0, fn: 0 }
  counts[kind] += times
  tally.set(name, counts)
}

export function countAnswer(tally: Tally<Answer>, name: string, ok: boolean): void {
  const counts = tally.get(name) ?? { ok: 0, wrong: 0 }
  counts[ok ? 'ok' : 'wrong']++
  tally.set(name, counts)
}

/** Precision, recall and F1 with the counts they come from. */
export interface Figures extends Readonly<Record<Found, number>> {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function figures({ tp, fp, fn }: Readonly<Record<Found, number>>): Figures {
  const precision = tp / (tp + fp || 1)
  const recall = tp / (tp + fn || 1)
  return { tp, fp, fn, precision, recall, f1: tp === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** The counts of some names taken together. */
export function sumOf(tally: Tally<Found>, names: readonly string[]): Readonly<Record<Found, number>> {
  const sum = { tp: 0, fp: 0, fn: 0 }
  for (const name of names)
    for (const kind of ['tp', 'fp', 'fn'] as const) sum[kind] += tally.get(name)?.[kind] ?? 0
  return sum
}

/** Share of right answers; 0 where nothing was asked. */
export function share(counts: readonly Readonly<Record<Answer, number>>[]): number {
  const ok = counts.reduce((sum, one) => sum + one.ok, 0)
  const all = counts.reduce((sum, one) => sum + one.ok + one.wrong, 0)
  return all === 0 ? 0 : ok / all
}
