import type { Block } from '../../model/block.ts'
import type { Span } from '../../model/span.ts'
import type { TimeMention } from '../../text/times.ts'
import type { Column } from './columns.ts'

/** What a piece of a programme looks like on the page. */
export type Look = 'heading' | 'strong' | 'item' | 'row' | 'line'

/** A line of a programme, or a cell of its table, with the time printed before or beside it. */
export interface Piece {
  /** The words without the time; empty where only a time is printed. */
  readonly span: Span
  /** The words at `span`, white space folded. */
  readonly text: string
  readonly look: Look
  readonly time: TimeMention | null
  /** The length of time printed before the words or at their end; null where none is. */
  readonly minutes: number | null
  /** The label printed before the time: "Session 2"; null where none is. */
  readonly label: string | null
  /** What its column is for; null outside of tables and for the cell that names the entry. */
  readonly column: Column | null
  readonly block: Block
  /** Index of its block. */
  readonly at: number
  /** Whether its table prints times in other rows. */
  readonly timedTable: boolean
  /** One of several talks under a time, in a table that has a column for them. */
  readonly talk?: boolean
}
