import type { SegmentedDoc } from '../../model/doc.ts'
import { withYear } from '../../text/dates/calendar.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { says } from '../../text/phrase-keys.ts'

/** By when something is to be done: an ISO date, and the words that say it. */
export interface Due {
  readonly date: string
  readonly text: string
}

/**
 * The due date: a date with words that bound it ("by", "due", "before") or alone in brackets, the first such one; where
 * the words stand under an action heading (`listed`), else the last date that is precise to the month or comes after
 * "in", and is not the day of an event ("the workshop on 11 May").
 */
export function dueOf(text: string, doc: SegmentedDoc, listed: boolean): Due | null {
  const dates = findDates(text, doc.lexicon, { bareYears: true })
    .map((date) => inYear(date, doc.date))
    .filter((date) => date.yearKnown)
  const due = dates.find((date) => {
    const before = text.slice(0, date.span[0])
    return (
      date.phrase[0] < date.span[0] ||
      says(doc.lexicon, 'cues', 'due-before', before) ||
      (/\([^()]*$/u.test(before) && date.start.length > 4)
    )
  })
  const named = listed
    ? dates.findLast((date) => {
        const before = text.slice(0, date.span[0])
        return (
          (date.start.length > 4 && !says(doc.lexicon, 'cues', 'objective-event', lastWords(before))) ||
          says(doc.lexicon, 'commitments', 'in-time', before)
        )
      })
    : undefined
  return toDue(due ?? named, text)
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/u).slice(-3).join(' ')
}

/** A day without a year is the next such day after the document's own date: no other year is possible. */
function inYear(date: DateMention, written: string | null): DateMention {
  if (
    date.yearKnown ||
    !date.start.startsWith('--') ||
    date.start.startsWith('---') ||
    written === null ||
    written.length < 7
  )
    return date
  const year = Number(written.slice(0, 4))
  const startYear = date.start.slice(2, 4) < written.slice(5, 7) ? year + 1 : year
  const endYear = date.end !== null && date.end < date.start ? startYear + 1 : startYear
  return {
    ...date,
    start: withYear(date.start, startYear),
    end: date.end === null ? null : withYear(date.end, endYear),
    yearKnown: true,
  }
}

function toDue(due: DateMention | undefined, text: string): Due | null {
  return due ? { date: dayOf(due), text: foldSpace(text.slice(due.phrase[0], due.phrase[1])) } : null
}

/** What is to be done within a period is due when that ends; what is to be done before it, when it begins. */
function dayOf({ start, end, qualifier }: DateMention): string {
  return end === null || qualifier === 'before' ? start : end
}
