/** First and last day that an ISO date as printed may mean, as days since 1970-01-01. */
export function daysOf(iso: string): readonly [first: number, last: number] {
  const [year = 0, month, day] = iso.split('-').map(Number)
  const first = dayNumber(year, month ?? 1, day ?? 1)
  const last =
    day !== undefined ? first : month !== undefined ? dayNumber(year, month + 1, 0) : dayNumber(year, 12, 31)
  return [first, last]
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** Whether two stretches of days share one. */
export function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}
