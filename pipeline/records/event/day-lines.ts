import type { SegmentedDoc } from '../../model/doc.ts'
import { type DateMention, findDates } from '../../text/dates.ts'
import { patternOf } from '../../text/phrases.ts'
import { findTimes } from '../../text/times.ts'

/* Lines at the head of a paper that print the day of what people met for, not that of the printing. */

/** "Port Averin and online, 8 September 2021" says where and when people met; a day alone may be that of the printing. */
export function isPlaceAndDay(text: string, doc: SegmentedDoc): boolean {
  const date = findDates(text, doc.lexicon).find((one) => precise(one) && one.yearKnown)
  if (!date || date.span[1] < text.replace(/[\s.]+$/u, '').length) return false
  const before = text.slice(0, date.span[0])
  return (
    /^\p{Lu}[^:;.]{2,60},\s*$/u.test(before) && !patternOf(doc.lexicon, 'events', 'event-words').test(before)
  )
}

/** "Harbour Summit 2026 — Day 3 (2026-02-18)": the day of what people met for, where the line does not call a paper so. */
export function isEventAndDay(text: string, { lexicon }: SegmentedDoc): boolean {
  const days = findDates(text, lexicon).filter((date) => precise(date) && date.yearKnown)
  const behind = days[0] ? text.slice(days[0].span[1]).trim() : '-'
  return (
    days.length === 1 &&
    /^[).\]]?$/u.test(behind) &&
    text.split(' ').length <= 14 &&
    patternOf(lexicon, 'events', 'event-words').test(text) &&
    !patternOf(lexicon, 'events', 'document-words').test(text)
  )
}

/** "Thursday 21 November 2019, 9:30-11:30" and no more: papers are not printed by the hour. */
export function isDayAndHours(text: string, { lexicon }: SegmentedDoc): boolean {
  const days = findDates(text, lexicon).filter((date) => precise(date) && date.yearKnown)
  const hours = findTimes(text, lexicon).filter(({ end }) => end !== null)
  const said = [...days, ...hours].reduce((sum, { span }) => sum + span[1] - span[0], 0)
  return days.length === 1 && hours.length === 1 && said >= text.length * 0.7
}

/** 3 for a day, 2 for a month, 1 for a year. */
export function precision(iso: string): number {
  return iso.replace(/^--/u, '0000-').split('-').length
}

/** Whether a date names a day. */
export function precise(date: DateMention): boolean {
  return precision(date.start) === 3
}
