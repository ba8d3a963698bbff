import type { BrokenThread, FollowUp } from '../../model/across.ts'
import type { BaseRecord, Link } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'

/** Statements from which nothing follows that should. */
export function brokenIn(
  statements: readonly BaseRecord[],
  links: readonly Link[],
  followUps: ReadonlyMap<string, readonly FollowUp[]>,
): readonly BrokenThread[] {
  const led = new Set(links.map(({ from, to }) => `${from}\u0000${to.slice(0, to.indexOf('/'))}`))
  const leads = (record: BaseRecord, type: string) => led.has(`${record.id}\u0000${type}`)
  const traced = (record: BaseRecord) => (followUps.get(record.id)?.length ?? 0) > 0
  return statements
    .flatMap((record): readonly BrokenThread[] => {
      if (record.type === 'lesson' && !leads(record, 'recommendation') && !leads(record, 'commitment'))
        return [
          {
            record: record.id,
            lacks: 'recommendation',
            reason: 'No recommendation or commitment follows from this lesson',
          },
        ]
      if (record.type === 'recommendation' && !leads(record, 'commitment') && !traced(record))
        return [
          {
            record: record.id,
            lacks: 'commitment',
            reason: 'Nobody took this recommendation up, and no later document comes back to it',
          },
        ]
      if (record.type === 'commitment' && !traced(record))
        return [{ record: record.id, lacks: 'follow-up', reason: 'No later document says what became of it' }]
      if (record.type === 'finding' && !leads(record, 'lesson') && !leads(record, 'recommendation'))
        return [
          {
            record: record.id,
            lacks: 'lesson',
            reason: 'No lesson or recommendation follows from this finding',
          },
        ]
      return []
    })
    .sort((a, b) => byCodeUnit(a.record, b.record))
}
