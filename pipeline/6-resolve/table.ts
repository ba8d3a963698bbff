import type { DocumentEntry } from '../model/base.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { BaseRecord } from '../model/record.ts'
import type { Merge } from '../model/thing.ts'
import type { Asked } from './asked.ts'
import type { DecidedPairs } from './decisions/decided-pairs.ts'

/** What is there to be laid side by side. */
export interface Table {
  readonly docs: readonly ExtractedDoc[]
  readonly records: readonly BaseRecord[]
  readonly entryOf: (document: string) => DocumentEntry | undefined
  readonly eventMerges: readonly Merge[]
  readonly pairs: DecidedPairs
  readonly knowledge: Knowledge
  readonly asked: Asked
  /** The day by which commitments are judged; null for the newest date in the corpus. */
  readonly asOf: string | null
}
