import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { weekdayOf, withYear } from '../../text/dates/calendar.ts'
import { weekdayIn } from '../../text/dates/weekdays.ts'
import { findDates } from '../../text/dates.ts'
import { says } from '../../text/phrase-keys.ts'
import { frontLines } from './front.ts'

/** How long before a date that the document looks forward to its event can have been, in days. */
const reach = 400
const day = 24 * 60 * 60 * 1000

/**
 * The year of a date printed without one ("--11-08"), where only one is possible: the one it is printed with
 * elsewhere, the last in which it stands before
 * the document's own date, or before the first date that the document looks forward to. Null where neither tells.
 * `first` is the first day of a period that ends with the date.
 */
export function yearOf(doc: SegmentedDoc, date: string, first = date): number | null {
  const own = doc.hints.date ?? null
  const mentions = findDates(doc.text, doc.lexicon).filter((mention) => mention.yearKnown)
  // A title in the front matter stands in no line of the text.
  const titled = findDates(doc.title, doc.lexicon).filter((mention) => mention.yearKnown)
  const same = new Set(
    [...titled, ...mentions].flatMap(({ start, end }) =>
      [start, end ?? start]
        .filter((one) => one.slice(4) === date.slice(1) || one.slice(4) === first.slice(1))
        .map((one) => one.slice(0, 4)),
    ),
  )
  if (same.size === 1) return Number([...same][0])
  const forward = mentions
    .filter(({ qualifier, start }) => qualifier !== undefined || start.length >= 7)
    .map(({ start }) => endOf(start))
  const printed = forward.length > 0 ? null : frontYear(doc)
  if (printed !== null) return printed
  // "We are organising a workshop on 3 May": the next one after the day of the paper.
  if (forward.length === 0 && own !== null && own.length === 10 && isAnnounced(doc, date)) {
    const year = Number(own.slice(0, 4))
    return `${year}${date.slice(1)}` >= own ? year : year + 1
  }
  const earliest = [...forward].sort()[0] ?? (own === null ? undefined : endOf(own))
  if (earliest === undefined) return null
  const latest = [...forward].sort().at(-1) ?? earliest
  const year = Number(earliest.slice(0, 4))
  const named = byWeekday(doc, date, [year, year + 1, year - 1])
  if (named !== null) return named
  const fit = [year, year - 1].find((candidate) => `${candidate}${date.slice(1)}` <= earliest)
  if (fit === undefined) return null
  const at = Date.parse(`${fit}${date.slice(1)}`)
  // Dates years apart: some are of the past, and the first of them says nothing of the event.
  return Date.parse(earliest) - at <= reach * day && Date.parse(latest) - at <= 3 * reach * day ? fit : null
}

/** Whether a sentence with this date calls people to what is still to come. */
function isAnnounced({ text, sentences, lexicon }: SegmentedDoc, date: string): boolean {
  return sentences.slice(0, looked).some(({ span }) => {
    const words = text.slice(...span)
    return (
      says(lexicon, 'events', 'announcing', words) &&
      findDates(words, lexicon).some(({ start, end }) => start === date || end === date)
    )
  })
}

/** So many sentences from the beginning may announce something. */
const looked = 40

/** The year in which the date falls on the weekday printed beside it: "Monday, 7 November" is of 2005, not of 2004. Null where none is printed, or none fits. */
function byWeekday(doc: SegmentedDoc, date: string, years: readonly number[]): number | null {
  const printed = findDates(doc.text, doc.lexicon).find(
    ({ start, end, yearKnown }) => !yearKnown && end === null && start === date,
  )
  if (!printed) return null
  const weekday = weekdayIn(doc.text.slice(Math.max(0, printed.phrase[0] - 16), printed.span[1]), doc.lexicon)
  if (weekday === null) return null
  return years.find((year) => weekdayOf(withYear(date, year)) === weekday + 1) ?? null
}

/** The only year that a line prints by itself: "Forum 2012". Null where it prints none or several. */
export function soleYear(text: string, lexicon: Lexicon): number | null {
  const years = findDates(text, lexicon, { bareYears: true })
    .filter((date) => date.yearKnown && date.end === null && date.start.length === 4)
    .map(({ start }) => Number(start))
  return new Set(years).size === 1 ? (years[0] ?? null) : null
}

/** The only year among the title and the short lines at the head; the day a file was made says less. */
function frontYear(doc: SegmentedDoc): number | null {
  const lines = frontLines(doc)
    .filter(({ text, at }) => at < 6 && text.length < 120)
    .map(({ text }) => text)
  return soleYear([doc.title, ...lines].join('\n'), doc.lexicon)
}

/** The last day of a year or month. */
function endOf(iso: string): string {
  const [year = 0, month, date] = iso.split('-').map(Number)
  if (date !== undefined) return iso
  if (month === undefined) return `${year}-12-31`
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
