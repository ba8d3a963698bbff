import type { Attribution } from '../model/across.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Lexicon, RuleMeasure } from '../model/knowledge.ts'
import type { Message } from '../model/message.ts'
import type { BaseRecord } from '../model/record.ts'
import type { Thing } from '../model/thing.ts'

/** What a check looks at: a knowledge base as it lies in out/, and what rules are known to be worth. */
export interface Checked {
  readonly documents: readonly DocumentEntry[]
  readonly records: readonly BaseRecord[]
  readonly messages: readonly Message[]
  readonly things: readonly Thing[]
  readonly attribution: readonly Attribution[]
  /** What is known of each language, by its code. */
  readonly lexicons: Readonly<Record<string, Lexicon>>
  readonly rules: Readonly<Record<string, RuleMeasure>>
  /** The final text of a document; null where it is missing. */
  text(document: string): string | null
}
