import { weekdayIn } from '../../text/dates/weekdays.ts'
import { findDates } from '../../text/dates.ts'
import { entryOf } from './entry.ts'
import { namedTalk } from './named-talk.ts'
import { namesStandFirst } from './names-first.ts'
import { enterDay } from './new-day.ts'
import type { Piece } from './piece.ts'
import { open, type Reading } from './reading.ts'

/** Between the day and who speaks: the weekday in brackets or behind a comma, and a mark. */
const between = /^(?:,?\s*\(?\p{L}+\)?)?\s*[:–—-]\s+/u

/** `September 13: Ann Roe (HARBO), "Tides of the North"`: a series of talks, each on a day of its own. */
export function datedTalk(reading: Reading, piece: Piece): boolean {
  const { doc } = reading
  const date = piece.time ? undefined : findDates(piece.text, doc.lexicon)[0]
  if (date?.phrase[0] !== 0 || date.end !== null) return false
  const mark = between.exec(piece.text.slice(date.phrase[1]))?.[0]
  if (mark === undefined) return false
  const from = date.phrase[1] + mark.length
  if (namedTalk(piece.text.slice(from), doc.lexicon, namesStandFirst(doc)) === null) return false
  const weekday = weekdayIn(piece.text.slice(0, from), doc.lexicon)
  enterDay(reading, { ordinal: null, weekday, date, rest: '' }, piece)
  const at = doc.text.slice(...piece.span).indexOf(piece.text.slice(from, from + 8))
  const own: Piece = { ...piece, span: [piece.span[0] + at, piece.span[1]], text: piece.text.slice(from) }
  open(reading, entryOf(doc, own, { rule: 'dated-talk', confidence: 0.88, day: reading.day }))
  return true
}
