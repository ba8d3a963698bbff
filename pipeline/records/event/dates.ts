import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { isDeadline } from '../../text/deadline.ts'
import { foldSpace } from '../../text/fold.ts'
import { patternOf } from '../../text/phrases.ts'
import { isMinutes } from '../minutes.ts'
import { dayHeading } from '../session/days.ts'
import { isDayAndHours, isEventAndDay, isPlaceAndDay, precise, precision } from './day-lines.ts'
import { type FrontLine, frontLines, meetingSentences } from './front.ts'
import { nameOf } from './name.ts'
import { soleYear, yearOf } from './years.ts'

export interface EventDates {
  readonly start: string
  readonly end: string | null
  /** Whether the year is taken from elsewhere in the document. */
  readonly inferred: boolean
  /** The line or sentence that prints them. */
  readonly line: FrontLine
  readonly rule: 'labelled-dates' | 'dated-front' | 'dated-sentence' | 'dated-title' | 'dated-days'
  readonly confidence: number
}

/** When the event was: by printed labels, a period among the first lines, a sentence that says people met, a day among the first lines, a year in the title. */
export function datesOf(doc: SegmentedDoc): EventDates | null {
  const front = frontLines(doc)
  const ranges = [...front, ...joints(doc, front)].flatMap((line) =>
    dated(doc, line, (date) => date.end !== null && precise(date)),
  )
  const sentences = meetingSentences(doc).flatMap((line) =>
    dated(doc, line, (date) => precision(date.start) >= 2),
  )
  const says = front.filter(
    ({ text }) =>
      patternOf(doc.lexicon, 'events', 'date-labels').test(text) ||
      isPlaceAndDay(text, doc) ||
      isDayAndHours(text, doc) ||
      isEventAndDay(text, doc),
  )
  const report = doc.genre === 'report' && !isMinutes(doc)
  const bare = report && isOfMeeting(doc) ? front.filter(({ text }) => isDay(text, doc)) : []
  const days = [...says, ...(report ? bare : front)].flatMap((line) => dated(doc, line, precise))
  return (
    labelled(doc) ??
    asDates(doc, ranges[0], 'dated-front', 0.93) ??
    asDates(doc, sentences.find(({ date }) => precise(date)) ?? sentences[0], 'dated-sentence', 0.85) ??
    ofDays(doc) ??
    asDates(doc, days[0], 'dated-front', 0.85) ??
    asDates(doc, inTitle(doc, front), 'dated-title', 0.75)
  )
}

/** "Report of the Harbour Panel": by its title all of it is of a meeting. */
function isOfMeeting(doc: SegmentedDoc): boolean {
  return nameOf(doc).telling && patternOf(doc.lexicon, 'events', 'document-openings').test(doc.title)
}

/** A day on a line of its own: below the name of a meeting it says when people met. */
function isDay(text: string, { lexicon }: SegmentedDoc): boolean {
  return findDates(text, lexicon).some(({ span }) => span[1] - span[0] >= text.length - 1)
}

/** Neighbouring lines read as one, for a period that is broken over both. */
function joints(doc: SegmentedDoc, front: readonly FrontLine[]): readonly FrontLine[] {
  return front.slice(1).flatMap((line, n) => {
    const before = front[n]
    if (!before || before.text.length + line.text.length > 240) return []
    const joined = {
      span: [before.span[0], line.span[1]] as const,
      text: `${before.text} ${line.text}`,
      at: before.at,
    }
    return findDates(joined.text, doc.lexicon).some(
      ({ span }) => span[0] < before.text.length && span[1] > before.text.length + 1,
    )
      ? [joined]
      : []
  })
}

interface Dated {
  readonly line: FrontLine
  readonly date: DateMention
}

function dated(doc: SegmentedDoc, line: FrontLine, wanted: (date: DateMention) => boolean): readonly Dated[] {
  return findDates(line.text, doc.lexicon)
    .filter((date) => wanted(date) && !isDeadline(line.text, date, doc.lexicon))
    .map((date) => ({ line, date }))
}

function asDates(
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

/** "Start date" and "End date", each with its date on the same line or the next. */
function labelled(doc: SegmentedDoc): EventDates | null {
  const end = valueUnder(doc, 'end-labels')
  const period = doc.genre === 'mandate' ? valueUnder(doc, 'period-labels') : null
  const start = valueUnder(doc, 'start-labels') ?? (period?.date.end ? period : null)
  if (!start) return null
  return {
    start: start.date.start,
    end: end?.date.start ?? start.date.end,
    inferred: false,
    line: start.line,
    rule: 'labelled-dates',
    confidence: 0.93,
  }
}

function valueUnder(doc: SegmentedDoc, list: string): Dated | null {
  const lines = doc.blocks.flatMap((block, at) =>
    block.lines.map((span): { span: Span; text: string; at: number } => ({
      span,
      text: doc.text.slice(...span).trim(),
      at,
    })),
  )
  for (const [n, line] of lines.entries()) {
    if (line.text.length > 60 || !patternOf(doc.lexicon, 'events', list).test(line.text)) continue
    const next = lines[n + 1]
    const found = [line, ...(next && next.text.length <= 40 ? [next] : [])].flatMap((one) =>
      dated(doc, one, (date) => date.yearKnown && precision(date.start) >= 2),
    )[0]
    if (found) return found
  }
  return null
}

/** The first and the last day of an agenda by the headings of its days. */
function ofDays(doc: SegmentedDoc): EventDates | null {
  if (doc.genre !== 'agenda') return null
  const spans = doc.blocks.flatMap((block) => block.cells ?? block.lines)
  const days = spans
    .flatMap((span, at) => {
      const text = foldSpace(textAt(doc.text, span))
      const date = dayHeading(text, doc.lexicon)?.date
      if (!date) return []
      const year = date.yearKnown ? null : yearOf(doc, date.start)
      if (!date.yearKnown && year === null) return []
      const start = year === null ? date.start : date.start.replace(/^-/u, String(year))
      return [{ line: { span, text, at }, start, inferred: year !== null }]
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return null
  const end = last.start === first.start ? null : last.start
  const { start, line, inferred } = first
  return { start, end, inferred, line, rule: 'dated-days', confidence: inferred ? 0.8 : 0.9 }
}

/** "2021 Example Workshop": a bare year in the title or a heading beside it. */
function inTitle(doc: SegmentedDoc, front: readonly FrontLine[]): Dated | undefined {
  const beside = front.filter(
    ({ at, text }) => at <= 3 && text.length < 160 && !/\.$/u.test(text) && doc.blocks[at]?.kind !== 'item',
  )
  return beside.flatMap((line) =>
    findDates(line.text, doc.lexicon, { bareYears: true })
      .filter(
        (date) =>
          date.yearKnown && date.end === null && date.start.length === 4 && date.qualifier === undefined,
      )
      .map((date) => ({ line, date })),
  )[0]
}
