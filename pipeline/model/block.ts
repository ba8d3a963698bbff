import type { Place } from './place.ts'
import type { Span } from './span.ts'

/** An emphasised, linked or otherwise marked stretch of a block. */
export interface Run {
  /** What is struck is taken out in room 2. */
  readonly kind: 'strong' | 'emphasis' | 'link' | 'struck'
  readonly span: Span
  readonly url?: string
}

/** What a block is in the layout of its document. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'note' | 'caption'

/** A unit of layout: a heading, a paragraph, a list item, a table row. Blocks are in reading order and never overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** Headings 1 to 6; list items 1 for the outermost; otherwise 0. */
  readonly level: number
  /** The bullet or number as printed ("-", "1.", "a)"); it is not part of the text. */
  readonly marker?: string
  /** Counts lists from 0 within the document; items of one list share it. */
  readonly list?: number
  /** Cells of a table row, as spans inside the block. */
  readonly cells?: readonly Span[]
  /** Counts tables from 0 within the document; rows of one table share it. */
  readonly table?: number
  /** Whether the source marks this row as the table's header. */
  readonly header?: boolean
  readonly runs: readonly Run[]
  readonly place: Place
  /** Spans of source lines inside the block where the line ends mean something; one span where they do not. */
  readonly lines: readonly Span[]
}

/** What room 2 took out, so that nothing is lost in silence. */
export interface Removal {
  /** The repair's name. */
  readonly rule: string
  readonly text: string
  readonly place: Place
}
