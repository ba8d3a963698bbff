import type { SegmentedDoc } from '../../model/doc.ts'
import { HAND_TOLD } from '../../model/hand-told.ts'
import { findDates } from '../../text/dates.ts'
import { isMinutes } from '../minutes.ts'
import type { EventDates } from './dated.ts'
import { precise } from './day-lines.ts'
import { frontLines } from './front.ts'
import { nameOf } from './name.ts'
import { soleYear } from './years.ts'

/**
 * The day that a title gives which stands in the front matter alone, "Minutes of the pier board, 4 May 2031", "Pier Workshop – 4 May
 * 2031": the text may print the days of other meetings. Null for other papers.
 */
export function ofTitle(doc: SegmentedDoc): EventDates | null {
  if (doc.titleSpan !== null || !(isOfDay(doc) || nameOf(doc).telling)) return null
  const days = findDates(doc.title, doc.lexicon).filter((date) => precise(date) && date.yearKnown)
  const [day] = days
  return day && days.length === 1 ? byFrontMatter(doc, day.start, day.end) : null
}

/**
 * The days in the front matter of a page that it says is of a meeting, and the one of minutes or a programme that print none: they
 * are dated by the day of the meeting.
 */
export function ofFrontMatter(doc: SegmentedDoc): EventDates | null {
  const { eventDays, date: day = '' } = doc.hints
  if (eventDays) return byFrontMatter(doc, eventDays.start, eventDays.end)
  // The day of a mail is when it was sent.
  const isTold = HAND_TOLD.has(doc.format) && doc.format !== 'eml'
  return isOfDay(doc) && isTold && /^\d{4}-\d{2}(?:-\d{2})?$/u.test(day)
    ? byFrontMatter(doc, day, null)
    : null
}

/** The only year in a title that stands in the front matter alone: "Lampfest 2031 Recap". */
export function ofTitleYear(doc: SegmentedDoc): EventDates | null {
  const year = doc.titleSpan === null ? soleYear(doc.title, doc.lexicon) : null
  return year === null ? null : byFrontMatter(doc, String(year), null)
}

function isOfDay(doc: SegmentedDoc): boolean {
  return doc.genre === 'agenda' || isMinutes(doc)
}

/** Fewer words are a label: "Attendees". */
const telling = 3

/** What stands in the front matter is printed on no line: the first that says anything stands for it, and the day counts as inferred. */
function byFrontMatter(doc: SegmentedDoc, start: string, end: string | null): EventDates | null {
  const lines = frontLines(doc)
  const line = lines.find(({ text }) => text.split(' ').length >= telling) ?? lines[0]
  return line ? { start, end, inferred: true, line, rule: 'dated-front-matter', confidence: 0.7 } : null
}
