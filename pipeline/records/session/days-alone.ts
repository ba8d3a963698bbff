import type { SegmentedDoc } from '../../model/doc.ts'
import { dayHeading } from './days.ts'
import { type Entry, entryOf } from './entry.ts'
import type { Piece } from './piece.ts'

/** One day told by what happens on it may be a heading; several are a programme. */
const fewest = 2

/** The days of a programme that tells nothing below them: "Day 1: Mock talks", "Day 2: Review". Each is an entry. */
export function daysAlone(doc: SegmentedDoc, pieces: readonly Piece[]): readonly Entry[] {
  const days = pieces.flatMap((piece) => {
    const day = piece.look === 'item' && !piece.time ? dayHeading(piece.text, doc.lexicon) : null
    return day && day.rest !== '' && (day.ordinal !== null || day.date !== null) ? [{ piece, day }] : []
  })
  if (days.length < fewest) return []
  return days.map(({ piece, day }, n) =>
    entryOf(doc, piece, {
      rule: 'listed',
      confidence: 0.8,
      day: { ordinal: day.ordinal ?? n + 1, weekday: day.weekday, printed: day.date?.start ?? null },
    }),
  )
}
