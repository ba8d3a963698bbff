import type { SegmentedDoc } from '../../model/doc.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { isDeadline } from '../../text/deadline.ts'
import type { FrontLine } from './front.ts'
import { soleYear, yearOf } from './years.ts'

/** When an event was, and what says so. */
export interface EventDates {
  readonly start: string
  readonly end: string | null
  /** Whether the year, or all of it, is taken from elsewhere in the document. */
  readonly inferred: boolean
  /** The line or sentence that prints them. */
  readonly line: FrontLine
  readonly rule:
    | 'labelled-dates'
    | 'dated-front'
    | 'dated-sentence'
    | 'dated-title'
    | 'dated-days'
    | 'dated-front-matter'
  readonly confidence: number
}

/** A date and the line that prints it. */
export interface Dated {
  readonly line: FrontLine
  readonly date: DateMention
}

/** The dates of a line that are wanted, without those by which something has to be handed in. */
export function dated(
  doc: SegmentedDoc,
  line: FrontLine,
  wanted: (date: DateMention) => boolean,
): readonly Dated[] {
  return findDates(line.text, doc.lexicon)
    .filter((date) => wanted(date) && !isDeadline(line.text, date, doc.lexicon))
    .map((date) => ({ line, date }))
}

/** A date as that of the event; where it is printed without a year, in the one that its line or the document tells, and null where neither does. */
export function asDates(
  doc: SegmentedDoc,
  found: Dated | undefined,
  rule: EventDates['rule'],
  confidence: number,
): EventDates | null {
  if (!found) return null
  const { date, line } = found
  if (date.yearKnown) return { start: date.start, end: date.end, inferred: false, line, rule, confidence }
  const year = soleYear(line.text, doc.lexicon) ?? yearOf(doc, date.end ?? date.start, date.start)
  if (year === null) return null
  const full = (iso: string) => iso.replace(/^-/u, String(year))
  return {
    start: full(date.start),
    end: date.end && full(date.end),
    inferred: true,
    line,
    rule,
    confidence: confidence - 0.05,
  }
}
