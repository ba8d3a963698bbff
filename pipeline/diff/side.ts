import type { LedgerEntry, Tombstone } from '../model/across.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { BaseRecord } from '../model/record.ts'
import type { Recurrence } from '../model/recurrence.ts'

/** One of the two knowledge bases that are compared. */
export interface Side {
  readonly documents: readonly DocumentEntry[]
  readonly records: readonly BaseRecord[]
  readonly recurrences: readonly Recurrence[]
  readonly ledger: readonly LedgerEntry[]
  readonly tombstones: readonly Tombstone[]
}
