import type { FollowUp, LedgerEntry } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { daysOf } from '../events/days.ts'

/** What the ledger needs to know beside the commitment itself. */
export interface Circumstances {
  /** The day of the question, ISO; null where no document has a date. */
  readonly asOf: string | null
  /** Whether a document is newer than the one that holds the commitment. */
  readonly laterDocuments: (commitment: BaseRecord) => boolean
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>
  readonly leadsOf: (commitment: BaseRecord) => readonly string[]
}

/** Every commitment with its status, sorted by id. */
export function keepLedger(
  commitments: readonly BaseRecord[],
  circumstances: Circumstances,
): readonly LedgerEntry[] {
  return commitments
    .map((commitment): LedgerEntry => {
      const due = typeof commitment['due'] === 'string' ? commitment['due'] : null
      const followUps = (circumstances.followUps.get(commitment.id) ?? []).filter(
        ({ date }) => circumstances.asOf === null || (date ?? '') <= circumstances.asOf,
      )
      const leadThings = circumstances.leadsOf(commitment)
      return {
        commitment: commitment.id,
        lead: typeof commitment['lead'] === 'string' ? commitment['lead'] : null,
        leadThing: leadThings[0] ?? null,
        leadThings,
        due,
        asOf: circumstances.asOf,
        status: statusOf(due, followUps, commitment, circumstances),
        followUps,
      }
    })
    .sort((a, b) => byCodeUnit(a.commitment, b.commitment))
}

/** A later word that nothing was done is a trace, and does not take the thing off the list. */
function statusOf(
  due: string | null,
  followUps: readonly FollowUp[],
  commitment: BaseRecord,
  { asOf, laterDocuments }: Circumstances,
): LedgerEntry['status'] {
  const last = followUps.at(-1)
  if (last && last.outcome !== 'not-done') return 'followed-up'
  if (due !== null && asOf !== null && daysOf(due)[1] < daysOf(asOf)[0]) return 'overdue'
  if (due === null && !last && laterDocuments(commitment)) return 'no-later-trace'
  return 'open'
}
