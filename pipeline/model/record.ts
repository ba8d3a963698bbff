import type { Place } from './place.ts'
import type { Span } from './span.ts'

/** The exact words a record rests on. `textAt(text, span) === quote`, always. */
export interface Evidence {
  readonly document: string
  readonly span: Span
  readonly quote: string
  /** Up to 32 code units before and after, as W3C Web Annotation's TextQuoteSelector wants them. */
  readonly prefix: string
  readonly suffix: string
  readonly page: Place['page'] | null
  readonly slide: number | null
  /** Line (text formats), paragraph (word processor): counts from 1. */
  readonly line: number | null
  readonly paragraph: number | null
  readonly box: Place['box'] | null
  /** Titles of the headings above, outermost first. */
  readonly section: readonly string[]
}

/** Fields of one record type, as its schema in schemas/ names them. */
export type Fields = Readonly<Record<string, unknown>>

/** What room 5 found: a record without id. `spans` point into the document's text, in order. */
export interface Sighting {
  readonly type: string
  readonly spans: readonly Span[]
  readonly fields: Fields
  /** `<type>/<what fired>`, e.g. "lesson/under-heading". */
  readonly rule: string
  /** 0 to 1: how often records of this kind are right. */
  readonly confidence: number
}

/** One thing a document says, with proof. The type's own fields stand beside these (schemas/). */
export interface BaseRecord {
  readonly id: string
  readonly type: string
  /** The statement in one line: the quotes joined, white space folded. */
  readonly text: string
  readonly document: string
  readonly event: string | null
  readonly session: string | null
  readonly evidence: readonly Evidence[]
  readonly themes: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  readonly rule: string
  readonly confidence: number
  readonly review: 'candidate' | 'accepted' | 'edited' | 'rejected'
  readonly [field: string]: unknown
}

/** An edge between two records. */
export interface Link {
  readonly from: string
  readonly to: string
  /** e.g. "part-of", "at-event", "same-as", "speaks-at". */
  readonly kind: string
  /** Id of the record, or words, that the edge rests on. */
  readonly evidence: string
  readonly score: number
}

/** How a record is shown in a list and found by search. */
export interface Card {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly text: string
  /** One line of context: document, event, place. */
  readonly source: string
}
