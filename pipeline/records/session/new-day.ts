import { type DayHeading, dayHeading } from './days.ts'
import { type Day, entryOf } from './entry.ts'
import { labelled } from './labels.ts'
import type { Piece } from './piece.ts'
import { close, open, type Reading } from './reading.ts'
import { shortDay } from './short-day.ts'

/** A heading of a day, perhaps with the number of a session behind it. */
export function newDay(reading: Reading, piece: Piece): boolean {
  const day = piece.time ? null : dayHeading(piece.text, reading.doc.lexicon)
  if (!day || (piece.look === 'item' && day.ordinal === null && day.date === null)) return false
  const session = labelled(day.rest, reading.doc.lexicon)
  enterDay(reading, day, piece)
  if (session && session.title === '') reading.label = piece.text.replace(/\s*:$/u, '')
  return true
}

/**
 * A date with a time says when, and is no title: "Part 2: 25 June, 12:00 – 14:00" is called by its label; without one the
 * title stands below. In a list such lines tell other places when it is there.
 */
export function dayAndTime(reading: Reading, piece: Piece): boolean {
  const { lexicon } = reading.doc
  const printed = labelled(piece.text, lexicon)
  const label = piece.label ?? printed?.label ?? null
  const day = piece.time && dayHeading(printed?.title ?? piece.text, lexicon)
  if (!day || day.date === null || day.rest !== '') return false
  if (piece.look === 'item' && label === null) return true
  enterDay(reading, day, piece)
  reading.timed = true
  if (label === null) reading.waiting = piece
  else {
    const span = piece.block.lines.find(([from, to]) => from <= piece.span[0] && to >= piece.span[1])
    const entry = entryOf(reading.doc, piece, { rule: 'timed', confidence: 0.97, day: reading.day })
    open(reading, { ...entry, title: label, label: null, spans: [span ?? piece.span] })
  }
  return true
}

/** The reading goes on on a day that a heading or an entry prints. */
export function enterDay(reading: Reading, day: DayHeading, piece: Piece): void {
  if (reading.day !== null && tellsDate(day, reading.day, reading)) {
    reading.day = { ...reading.day, weekday: day.weekday, printed: day.date?.start ?? null }
    close(reading)
    return
  }
  if (reading.day === null || !isSame(day, reading.day)) {
    reading.days += 1
    reading.day = {
      ordinal: day.ordinal ?? reading.days,
      weekday: day.weekday,
      printed: day.date?.start ?? null,
    }
    reading.timed = false
  }
  reading.dayLevel = piece.look === 'heading' ? piece.block.level : null
  close(reading)
}

/** "Saturday 11 March" below "Day 1: Tides", before anything happens on it. */
function tellsDate(day: DayHeading, now: Day, { entries }: Reading): boolean {
  const isBare = now.printed === null && now.weekday === null
  return day.ordinal === null && isBare && entries.at(-1)?.day !== now
}

/** A day printed again: by its number, or by its date where each row has one. */
function isSame(day: DayHeading, now: Day): boolean {
  if (day.ordinal !== null) return day.ordinal === now.ordinal
  return day.date !== null && now.printed !== null && isSameDate(day.date.start, now.printed)
}

/** "--10-20", printed without its year, is 2021-10-20 once more. */
function isSameDate(a: string, b: string): boolean {
  return a === b || ((a.startsWith('--') || b.startsWith('--')) && a.slice(-5) === b.slice(-5))
}

/** "D1-2: Title": a session of the first day. */
export function shortDayEntry(reading: Reading, piece: Piece): boolean {
  const found = piece.time ? null : shortDay(piece.text, reading.doc.lexicon)
  if (!found) return false
  if (reading.day?.ordinal !== found.ordinal) {
    reading.days += 1
    reading.day = { ordinal: found.ordinal, weekday: null, printed: null }
  }
  const entry = entryOf(reading.doc, piece, {
    rule: 'labelled',
    confidence: 0.88,
    day: reading.day,
    label: found.label,
  })
  open(reading, { ...entry, title: entry.title.slice(found.from) || entry.title })
  return true
}
