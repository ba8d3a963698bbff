import type { Span } from './span.ts'

/** What a part of a document is for. The names are the keys of `roles.yaml` in knowledge/. */
export type Role =
  | 'front'
  | 'recommendations'
  | 'lessons'
  | 'findings'
  | 'commitments'
  | 'conclusions'
  | 'key-messages'
  | 'objectives'
  | 'definitions'
  | 'speakers'
  | 'participants'
  | 'programme'
  | 'case-studies'
  | 'readings'
  | 'background'
  | 'acknowledgements'
  | 'contents'
  | 'body'

/**
 * A part of the document. Sections form a tree in reading order; section 0 is the whole document.
 * `heading`: opened by a heading; `slide`: by a slide's title; `run-in`: by bold or colon-ended words at the start of a
 * paragraph; `lead-in`: a sentence ending in a colon and the list that belongs to it.
 */
export interface Section {
  readonly kind: 'document' | 'heading' | 'slide' | 'run-in' | 'lead-in'
  readonly title: string
  /** Span of the words that open the section; null for the document. */
  readonly titleSpan: Span | null
  readonly role: Role
  /** Index of the parent section; null for section 0. */
  readonly parent: number | null
  readonly level: number
  readonly span: Span
  /** Index of the first block and one past the last. */
  readonly blocks: readonly [first: number, end: number]
}

/** A sentence, or a whole heading, item without end mark, or table cell: the smallest thing that can be quoted. */
export interface Sentence {
  readonly span: Span
  readonly block: number
  /** The innermost section. */
  readonly section: number
}
