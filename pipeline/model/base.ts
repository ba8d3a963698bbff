import type { Across } from './across.ts'
import type { Format, Genre } from './doc.ts'
import type { CodeMeaning, RuleMeasure, Taxonomy } from './knowledge.ts'
import type { Message } from './message.ts'
import type { OutFile } from './out-file.ts'
import type { BaseRecord, Link } from './record.ts'

/** A document's line in documents.ndjson. */
export interface DocumentEntry {
  readonly id: string
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly format: Format
  readonly reader: string
  readonly genre: Genre
  readonly title: string
  readonly language: string
  readonly date: string | null
  readonly publishers: readonly string[]
  readonly pages: number | null
  readonly words: number
  /** Id of the event record this document belongs to. */
  readonly event: string | null
  readonly attribution: string | null
  /** CSL-JSON item. */
  readonly citation: Readonly<Record<string, unknown>>
}

/** A heading of a document, for outlines. */
export interface OutlineEntry {
  readonly title: string
  readonly level: number
  readonly start: number
}

/** What rooms 6 to 9 keep of a document. */
export interface KnownDoc {
  readonly entry: DocumentEntry
  readonly text: string
  readonly outline: readonly OutlineEntry[]
  /** The text as blocks for showing it; spans into `text`. */
  readonly blocks: readonly {
    readonly kind: string
    readonly level: number
    readonly span: readonly [number, number]
    /** Of decks: counts from 1, as presenters count. */
    readonly slide?: number
  }[]
}

/** The knowledge base: all documents and records, each list sorted by id. */
export interface Base extends Partial<Across> {
  readonly docs: readonly KnownDoc[]
  readonly records: readonly BaseRecord[]
  readonly links: readonly Link[]
  readonly themes: readonly Theme[]
  /** The vocabularies that themes come from, whole. */
  readonly taxonomies?: readonly Taxonomy[]
  /** What the rules that found the records were measured to be worth. */
  readonly rules?: Readonly<Record<string, RuleMeasure>>
  /** What the codes of rules and messages mean. */
  readonly codes?: Readonly<Record<string, CodeMeaning>>
}

/** A theme as it is shown: its id in records and its label. */
export interface Theme {
  readonly id: string
  readonly label: string
}

/** What room 8 learns before the index is made. */
export interface TieredBase extends Base {
  readonly tier?: IndexTier
  readonly similar?: Similar
}

/** Ids of up to five records that say something like a record, by its id. */
export type Similar = Readonly<Record<string, readonly string[]>>

/** Room 8 adds the search index: files to be, under index/ and, where the page needs many, under site/assets/. */
export interface IndexedBase extends TieredBase {
  readonly index: readonly OutFile[]
}

/**
 * Which engine the page and the command line search with. `lunr`: both, in one script; `pagefind`: the page by Pagefind
 * in so many partitions, the command line by SQLite; `sqlite`: the command line alone.
 */
export interface IndexTier {
  readonly name: 'lunr' | 'pagefind' | 'sqlite'
  readonly rows: number
  /** Bytes of the page's script after brotli; null where it was not made. */
  readonly brotli: number | null
  readonly partitions: number
}

/** Everything a build made. */
export interface BuildResult {
  readonly base: IndexedBase
  /** Made while they are taken: go through them once. */
  readonly files: Iterable<OutFile>
  readonly messages: readonly Message[]
}
