import type { AnyRecord, Manifest, RecordType, RecordTypes } from '../../schemas/types.ts'
import type { FormatName } from '../formats/all.ts'
import type { Brief } from '../list/brief.ts'
import type { ReadingList } from '../list/reading-list.ts'
import type { Across, LedgerEntry, Tombstone } from '../model/across.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { Message } from '../model/message.ts'
import type { Link } from '../model/record.ts'
import type { Cluster } from '../query/clusters.ts'
import type { DraftSection } from '../query/draft/draft-sections.ts'
import type { SectionAdvice } from '../query/draft/lessons-for-draft.ts'
import type { Request } from '../query/request.ts'
import type { Answer } from '../query/search.ts'
import type { Exported } from './exported.ts'
import type { QuoteCheck } from './verify-quote.ts'
import type { Wanted } from './wanted.ts'

/** A commitment and, where the build followed it, what became of it. */
export interface CommitmentState {
  readonly record: RecordTypes['commitment']
  readonly ledger: LedgerEntry | null
}

/** An open knowledge base. Read-only; each part is read when it is first asked for, and then kept. */
export interface OpenBase {
  readonly manifest: Manifest
  /** As the command line does: words, "phrases", filters such as type:lesson, best first. */
  search(request: string | Request): Promise<Answer>
  /** Records by their fields, in the order of their ids. Throws RangeError for a key or a date that makes no sense. */
  filter<T extends RecordType = RecordType>(wanted?: Wanted<T>): Promise<readonly RecordTypes[T][]>
  get(id: string): Promise<AnyRecord | null>
  /** What became of an id that an earlier build had; null where that is not known. */
  gone(id: string): Promise<Tombstone | null>
  /** Edges from or to a record. */
  links(id: string): Promise<readonly Link[]>
  /** Records that say something like a record, most alike first. */
  similar(id: string): Promise<readonly AnyRecord[]>
  /** Ideas said more than once whose records fit, those in most documents first. */
  cluster(wanted?: Wanted): Promise<readonly Cluster[]>
  commitments(wanted?: Omit<Wanted, 'type'>): Promise<readonly CommitmentState[]>
  /** What to read for a question, in which order, and why. Throws RangeError for a value that makes no sense. */
  list(brief: Partial<Brief>): Promise<ReadingList>
  /** All documents, those that a query finds, or a reading list, written for another program. */
  export(format: FormatName, what?: string | ReadingList): Promise<Exported>
  /** The whole base as an SQLite file with full-text search. */
  sqlite(): Promise<Uint8Array>
  /** Whether the base, or one document of it, says these words, and where. Throws RangeError for an unknown document. */
  verify(quote: string, document?: string): Promise<QuoteCheck>
  /** For each section of a draft what the base knows that matters to it; commitments that were followed up are left out. */
  draft(sections: readonly DraftSection[], most?: number): Promise<readonly SectionAdvice[]>
  /** The documents whose text has the words side by side, in any form, though no record may rest on them. Reads every text. */
  textsWith(words: string): Promise<readonly DocumentEntry[]>
  documents(): Promise<readonly DocumentEntry[]>
  document(id: string): Promise<DocumentEntry | null>
  /** The final text that spans point into. */
  text(document: string): Promise<string | null>
  /** All records, rejected ones too. */
  records(): Promise<readonly AnyRecord[]>
  /** What shows across documents, by the name of its file; empty where an older build has none. */
  across<Name extends keyof Across>(name: Name): Promise<Across[Name]>
  /** What the build had to say. */
  messages(): Promise<readonly Message[]>
  /** Any file of the base by its path relative to out/; null where it is missing. */
  file(path: string): Promise<Uint8Array | null>
  /** Address of a file of the base, "site/records/….html": pages where the build was told that the site will stand, all else here. */
  link(path: string): string
}
