import type { Hints } from '../../model/doc.ts'
import { dateOf, plain } from './plain-value.ts'

/** Keys by which generators of sites are told what sort of page a file is, and what they are told of a meeting. */
const kinds = ['layout', 'type', 'content_type', 'kind']
const meetings = /^(?:event|meeting|workshop|conference|seminar|webinar|hackathon|symposium)s?$/iu

const starts = ['event_date', 'eventDate', 'start', 'start_date', 'startDate', 'starts', 'date']
const ends = ['end', 'end_date', 'endDate', 'event_end', 'ends']
const places = ['location', 'venue', 'place']

/**
 * The days of the meeting that a page is of, ISO 8601, as its front matter gives them: where it calls the page one of an event, or
 * says when it ends and where. Null for other pages, whose date is that of their printing.
 */
export function eventDays(map: Readonly<Record<string, unknown>>): Hints['eventDays'] | null {
  const first = (names: readonly string[]) =>
    names.map((name) => plain(map[name])).find((one) => one !== null) ?? null
  const start = dateOf(first(starts) ?? '')
  const end = dateOf(first(ends) ?? '')
  const isCalled = kinds.some((key) => meetings.test(plain(map[key]) ?? ''))
  if (start === null || !(isCalled || (end !== null && first(places) !== null))) return null
  return { start, end: end === start ? null : end }
}
