import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { patternOf } from '../../text/phrases.ts'
import { isMinutes } from '../minutes.ts'
import { asDates, type Dated, dated, type EventDates } from './dated.ts'
import { isDayAndHours, isEventAndDay, isPlaceAndDay, precise, precision } from './day-lines.ts'
import { ofDays } from './days-of-agenda.ts'
import { type FrontLine, frontLines, meetingSentences } from './front.ts'
import { ofFrontMatter, ofTitle, ofTitleYear } from './front-matter-dates.ts'
import { labelled } from './labelled-dates.ts'
import { nameOf } from './name.ts'

/**
 * When the event was: by printed labels, a period among the first lines, a sentence that says people met, a day among the first
 * lines, the front matter, a year in the title.
 */
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
  const bare = ({ text, at }: FrontLine) => isDay(text, doc) && (isOfMeeting(doc) || isHeadOfMeeting(doc, at))
  const days = [...says, ...(report ? front.filter(bare) : front), ...minuteHeads(doc)].flatMap((line) =>
    dated(doc, line, precise),
  )
  return (
    labelled(doc) ??
    ofTitle(doc) ??
    asDates(doc, ranges[0], 'dated-front', 0.93) ??
    asDates(doc, sentences.find(({ date }) => precise(date)) ?? sentences[0], 'dated-sentence', 0.85) ??
    ofDays(doc) ??
    asDates(doc, days[0], 'dated-front', 0.85) ??
    ofFrontMatter(doc) ??
    asDates(doc, inTitle(doc, front), 'dated-title', 0.75) ??
    ofTitleYear(doc)
  )
}

/** "29 January 2031" as a heading of its own below the name of a meeting. */
function isHeadOfMeeting(doc: SegmentedDoc, at: number): boolean {
  return doc.blocks[at]?.kind === 'heading' && nameOf(doc).telling
}

/** "Report of the Harbour Panel": by its title all of it is of a meeting. */
function isOfMeeting(doc: SegmentedDoc): boolean {
  return nameOf(doc).telling && patternOf(doc.lexicon, 'events', 'document-openings').test(doc.title)
}

/** "Agenda 2031-05-04", below a long list of members: a short heading of minutes with a day. */
function minuteHeads(doc: SegmentedDoc): readonly FrontLine[] {
  if (!isMinutes(doc)) return []
  return doc.blocks.flatMap(({ kind, span }, at) => {
    const text = foldSpace(textAt(doc.text, span))
    const isHead = kind === 'heading' && at < deepest && text.split(' ').length <= longest
    return isHead && patternOf(doc.lexicon, 'events', 'document-words').test(text) ? [{ span, text, at }] : []
  })
}

const deepest = 60
const longest = 8

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

/** A season is of one year, and "before 2031" of none. */
function isOfYear(qualifier: DateMention['qualifier']): boolean {
  return qualifier === undefined || seasons.has(qualifier)
}

const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter'])

/** "2021 Example Workshop", "Spring 2021 Workshop": a bare year in the title or a heading beside it. */
function inTitle(doc: SegmentedDoc, front: readonly FrontLine[]): Dated | undefined {
  const beside = front.filter(
    ({ at, text }) => at <= 3 && text.length < 160 && !/\.$/u.test(text) && doc.blocks[at]?.kind !== 'item',
  )
  return beside.flatMap((line) =>
    findDates(line.text, doc.lexicon, { bareYears: true })
      .filter(
        (date) => date.yearKnown && date.end === null && date.start.length === 4 && isOfYear(date.qualifier),
      )
      .map((date) => ({ line, date })),
  )[0]
}
