import type { BaseRecord } from '../model/record.ts'
import type { GoldRecord } from './gold.ts'
import { quoteSimilarity } from './similarity.ts'

/** Records found as one type whose words a careful reader took for another. */
export interface Confusion {
  readonly found: string
  readonly gold: string
  readonly times: number
}

const sameWords = 0.6

/** The type that gold gives to the words of a record found as another type; null where it has none for them. */
export function takenFor(record: BaseRecord, missing: readonly GoldRecord[]): string | null {
  const same = missing.find((gold) => gold.type !== record.type && quoteSimilarity(record, gold) >= sameWords)
  return same?.type ?? null
}

/** Pairs of types with their counts, the most frequent first. */
export function confusions(pairs: readonly (readonly [found: string, gold: string])[]): readonly Confusion[] {
  const counts = new Map<string, number>()
  for (const [found, gold] of pairs) counts.set(`${found} ${gold}`, (counts.get(`${found} ${gold}`) ?? 0) + 1)
  return [...counts]
    .map(([key, times]) => ({ found: key.split(' ')[0] ?? '', gold: key.split(' ')[1] ?? '', times }))
    .sort((a, b) => b.times - a.times || (a.found + a.gold < b.found + b.gold ? -1 : 1))
}
