import type { SegmentedDoc } from '../../model/doc.ts'
import type { Day, Entry } from './entry.ts'
import type { Piece } from './piece.ts'
import type { When } from './when-lines.ts'

/** What is known while the pieces go by. */
export interface Reading {
  readonly doc: SegmentedDoc
  readonly entries: Entry[]
  day: Day | null
  days: number
  /** The level of the heading that names the day; null where a line does. */
  dayLevel: number | null
  /** The entry that description and themes belong to. */
  current: Entry | null
  /** The entry that parallel groups belong to. */
  above: Entry | null
  /** A time or label whose title stands on the next line. */
  waiting: Piece | null
  /** Whether a dash stands below the time that waits. */
  until: boolean
  label: string | null
  /** The heading that stands directly above, where it opened nothing. */
  heading: Piece | null
  /** "Working Group", whose letter and title stand on the next line. */
  group: Piece | null
  /** The piece directly above, where it is an item and the one before it is none. */
  last: Piece | null
  /** Whether entries of this day have times. */
  timed: boolean
  /** Whether untimed items are entries here. */
  readonly listed: boolean
  /** The level of the headings that are the entries here; null where headings are none. */
  readonly entryLevel: number | null
  /** The titles of talks that stand below who gives them. */
  readonly belowNames: ReadonlySet<Piece>
  /** The titles below which a line says when that is, and null for each such line. */
  readonly when: ReadonlyMap<Piece, When | null>
  /** The headings below which their time stands alone, with it, and null for each such time. */
  readonly timesBelow: ReadonlyMap<Piece, Piece | null>
}

/** An entry of its own: groups after it belong to it. */
export function open(reading: Reading, entry: Entry): void {
  add(reading, entry)
  reading.above = entry
}

/** An entry that belongs to the one before, or stands alone. */
export function add(reading: Reading, entry: Entry): void {
  reading.entries.push(entry)
  reading.current = entry
  reading.waiting = null
  reading.until = false
  reading.label = null
}

/** Gives an entry the title that stands below it, and the label that stood in its place. */
export function entitle(
  entry: Entry,
  { text, span }: Piece,
  { label, title }: { readonly label: string | null; readonly title: string },
): void {
  Object.assign(entry, { label, title, printed: `${entry.printed} ${text}`, spans: [...entry.spans, span] })
}

/** What was open is over: a new day or another heading begins. */
export function close(reading: Reading): void {
  reading.current = null
  reading.above = null
  reading.waiting = null
  reading.until = false
  reading.label = null
}
