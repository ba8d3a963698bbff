import { foldSpace } from '../../text/fold.ts'
import { patternOf } from '../../text/phrases.ts'
import { entryOf } from './entry.ts'
import { isPersonLine, isPlaceLine } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { open, type Reading } from './reading.ts'

/** The line below a time or label that stands alone is its title; people listed there are not. */
export function titleOfWaiting(reading: Reading, piece: Piece): boolean {
  if ((!reading.waiting && reading.label === null) || piece.text === '') return false
  // "1:00 to 4:45 PM" above "Location: …", before any entry: the hours of the whole.
  if (
    reading.entries.length === 0 &&
    reading.label === null &&
    isPlaceLine(piece.text, reading.doc.lexicon)
  ) {
    Object.assign(reading, { waiting: null, timed: false })
    return true
  }
  if (piece.look === 'item' && isPersonLine(piece.text, reading.doc.lexicon)) return false
  if (isSentence(piece.text)) return false
  const time = reading.waiting?.time ?? null
  open(
    reading,
    entryOf(reading.doc, withoutLabel(piece, reading), {
      rule: time ? 'timed' : 'labelled',
      confidence: 0.93,
      day: reading.day,
      time,
      label: reading.label,
    }),
  )
  return true
}

/** "Title: Nets" below a time. */
function withoutLabel(piece: Piece, { doc }: Reading): Piece {
  const label = /^(\p{L}+)\s*:\s*(?=\S)/u.exec(doc.text.slice(...piece.span))
  if (!label || !patternOf(doc.lexicon, 'sessions', 'titled-by').test(label[1] ?? '')) return piece
  const span = [piece.span[0] + label[0].length, piece.span[1]] as const
  return { ...piece, span, text: foldSpace(doc.text.slice(...span)) }
}

/** Nobody calls a session by so many words and a full stop. */
function isSentence(words: string): boolean {
  return /\.$/u.test(words) && words.split(' ').length > 12
}
