import { remember } from '../../text/remember.ts'
import { entryOf } from './entry.ts'
import { enterDay } from './new-day.ts'
import type { Piece } from './piece.ts'
import { open, type Reading } from './reading.ts'

/** "2 Tides of the north" among titles that count from 1. */
const count = /^\d{1,2}\s+(?=\p{L})/u

/** A title above a line that says on which day and when it takes place, and that line, which says no more. */
export function toldWhen(reading: Reading, piece: Piece): boolean {
  const when = reading.when.get(piece)
  if (when === undefined) return false
  if (when === null) return true
  enterDay(reading, { ordinal: null, weekday: when.weekday, date: when.date, rest: '' }, piece)
  const own = withoutCount(reading, piece)
  open(
    reading,
    entryOf(reading.doc, own, { rule: 'told-when', confidence: 0.9, day: reading.day, time: when.time }),
  )
  reading.timed = true
  return true
}

function withoutCount({ when }: Reading, piece: Piece): Piece {
  const isCounted = remember(counted, when, () => countsFromOne(when))
  const length = isCounted ? (count.exec(piece.text)?.[0].length ?? 0) : 0
  return { ...piece, span: [piece.span[0] + length, piece.span[1]], text: piece.text.slice(length) }
}

/** Asked once for all titles of a programme. */
const counted = new WeakMap<Reading['when'], boolean>()

function countsFromOne(when: Reading['when']): boolean {
  const titles = [...when].flatMap(([{ text }, said]) => (said ? [text] : []))
  return titles.every((text, n) => count.test(text) && Number.parseInt(text, 10) === n + 1)
}
