import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { patternOf } from '../../text/phrases.ts'
import { isMinutes } from '../minutes.ts'
import { isNoProgramme } from '../session/regions.ts'
import type { EventDates } from './dated.ts'
import { datesOf } from './dates.ts'
import { frontLines, meetingSentences } from './front.ts'
import { type EventName, nameOf } from './name.ts'
import { organisersOf } from './organisers.ts'
import { placeOf } from './place.ts'

/** The event that the document belongs to; none where it tells of none. */
export function findEvent(doc: SegmentedDoc, report: Report): readonly Sighting[] {
  const name = nameOf(doc)
  const dates = datesOf(doc)
  if (!isEvent(doc, name, dates)) return []
  if (doc.genre === 'agenda' && !dates)
    report(
      'info',
      'no-event-date',
      'Unexpected agenda without a date, expected one near the title; sessions have no dates',
    )
  const place = placeOf(doc, dates?.line ?? null)
  const spans = inOrder([...(name.span ? [name.span] : []), ...(dates ? [dates.line.span] : [])])
  if (spans.length === 0) return []
  return [
    {
      type: 'event',
      spans,
      fields: {
        name: withoutFirstDay(name.name, dates),
        start: dates?.start ?? null,
        end: dates?.end ?? null,
        inferred: dates?.inferred ?? false,
        place: place?.place ?? null,
        country: place?.country ?? null,
        organisers: organisersOf(doc),
      },
      rule: `event/${dates?.rule ?? 'undated'}`,
      confidence: dates?.confidence ?? 0.6,
    },
  ]
}

/** An agenda is always of an event; other documents need words that say people met, and a date. */
function isEvent(doc: SegmentedDoc, name: EventName, dates: EventDates | null): boolean {
  const says = patternOf(doc.lexicon, 'events', 'event-words')
  if (isNoProgramme(doc.title, doc)) return false
  if (doc.genre === 'agenda') return true
  if (doc.genre === 'other' || !dates) return false
  if (doc.hints.eventDays) return true
  if (name.telling || (dates.rule !== 'dated-title' && says.test(doc.title))) return true
  if (dates.rule === 'dated-front' && doc.genre !== 'slides' && isHeadedAsOfEvent(doc)) return true
  // Minutes are dated by the day of the meeting.
  if (dates.rule === 'dated-front' && isMinutes(doc)) return true
  if (doc.genre === 'slides')
    return dates.rule === 'dated-front' && (dates.end !== null || says.test(dates.line.text))
  if (doc.genre === 'mandate')
    return (
      dates.rule === 'labelled-dates' ||
      isPeriod(dates, doc) ||
      meetingSentences(doc).some(({ text }) => says.test(text))
    )
  const told =
    dates.rule === 'dated-sentence' || patternOf(doc.lexicon, 'events', 'event-verbs').test(dates.line.text)
  return told && says.test(dates.line.text)
}

/** "Workshop summary", "MEETING REPORT" on a line of its own near the top: the paper is of an event, whatever its title says. */
function isHeadedAsOfEvent(doc: SegmentedDoc): boolean {
  const { lexicon } = doc
  return frontLines(doc).some(
    ({ text, at }) =>
      at <= 3 &&
      text.split(' ').length <= 5 &&
      patternOf(lexicon, 'events', 'event-words').test(text) &&
      patternOf(lexicon, 'events', 'document-words').test(text),
  )
}

/** A period alone on a line at the head of a project page is when the project ran. */
function isPeriod({ rule, end, line }: EventDates, doc: SegmentedDoc): boolean {
  if (rule !== 'dated-front' || end === null || line.at > 4) return false
  return findDates(line.text, doc.lexicon).some(
    ({ span }) =>
      span[1] - span[0] >= line.text.length * 0.8 ||
      // "Netherlands mandate in Example Land 01/07/2014 - 31/08/2015"
      (span[1] === line.text.length && line.text.slice(0, span[0]).trim().split(' ').length <= 6),
  )
}

/** "… Operations 1" before "-2 May 2014": the first day of the period has been cut off with the title. */
function withoutFirstDay(name: string, dates: EventDates | null): string {
  const behind = dates?.line.text.startsWith(name) ? dates.line.text.slice(name.length) : ''
  return /^\s*[–-]\s*\d/u.test(behind) ? name.replace(/\s+\d{1,2}$/u, '') : name
}

/** Spans in the order of the text, without those inside or across another. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span)
  return kept
}
