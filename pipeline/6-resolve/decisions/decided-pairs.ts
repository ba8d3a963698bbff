import type { Decision } from '../../../schemas/decisions.ts'
import type { Applied } from '../../model/across.ts'
import type { Report } from '../../model/message.ts'
import { pairKey } from '../things/record-pairs.ts'

/** Pairs of records that people have put together or kept apart. */
export interface DecidedPairs {
  readonly joined: ReadonlySet<string>
  readonly apart: ReadonlySet<string>
  readonly applied: readonly Applied[]
}

/** The pairs of records that are put together or kept apart by decisions, and what became of these; `known` tells ids. */
export function decidedPairs(
  decisions: readonly Decision[],
  known: (record: string) => boolean,
  report: Report,
): DecidedPairs {
  const joined = new Set<string>()
  const apart = new Set<string>()
  const applied = decisions.flatMap((decision): readonly Applied[] => {
    if (decision.decide !== 'merge' && decision.decide !== 'split') return []
    const there = decision.records.filter(known)
    const pairs = decision.decide === 'merge' ? joined : apart
    for (const [at, a] of there.entries()) for (const b of there.slice(at + 1)) pairs.add(pairKey(a, b))
    const lost = decision.records.filter((record) => !known(record))
    if (lost.length > 0)
      report(
        'warning',
        'decision-lost',
        `Unexpected decision (${decision.decide}) on ${lost.join(', ')}, expected records of this base`,
      )
    return [
      {
        decide: decision.decide,
        on: decision.records,
        because: decision.because ?? null,
        state: there.length < 2 ? 'lost' : 'applied',
        reason: lost.length > 0 ? `no record ${lost.join(', ')}` : 'all records found',
      },
    ]
  })
  return { joined, apart, applied }
}
