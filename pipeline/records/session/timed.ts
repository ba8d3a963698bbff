import { patternOf } from '../../text/phrases.ts'
import { leadingTime, type TimeMention } from '../../text/times.ts'
import { entryOf } from './entry.ts'
import type { Piece } from './piece.ts'
import { add, close, open, type Reading } from './reading.ts'

/** A line or row with a time begins an entry; a time alone waits for its title. */
export function timedEntry(reading: Reading, piece: Piece): boolean {
  if (!piece.time) return false
  reading.timed = true
  const heading = reading.heading
  if (heading && isPlace(piece.text, reading)) {
    open(
      reading,
      entryOf(reading.doc, heading, { rule: 'timed', confidence: 0.9, day: reading.day, time: piece.time }),
    )
    return true
  }
  if (!/\p{L}/u.test(piece.text) || isVenue(piece.text, reading)) {
    const { waiting, until } = reading
    close(reading)
    reading.waiting = waiting?.time && until ? { ...piece, time: stretch(waiting.time, piece.time) } : piece
    return true
  }
  open(
    reading,
    entryOf(reading.doc, piece, {
      rule: piece.look === 'row' ? 'timed-row' : 'timed',
      confidence: 0.97,
      day: reading.day,
    }),
  )
  return true
}

/** "9:00", "–" and "9:30" in three lines. */
function stretch(from: TimeMention, to: TimeMention): TimeMention {
  return from.end === null && to.end === null ? { ...from, end: to.start } : to
}

/** A dash alone between two times. */
export function dashLine(reading: Reading, piece: Piece): boolean {
  if (!/^[\s–—−-]+$/u.test(piece.text)) return false
  reading.until = reading.waiting !== null
  return true
}

/** "9:00 – 9:30 | Online": the title stands below. */
function isVenue(words: string, { doc }: Reading): boolean {
  return (
    words.length < 40 && patternOf(doc.lexicon, 'sessions', 'venues').exec(words)?.[0].length === words.length
  )
}

/** "Time: 9:00 – 9:30" below a label or a title says when that is; what it is called may stand below. */
export function labelledTime(reading: Reading, piece: Piece): boolean {
  const { doc, current, label } = reading
  const found = /^(\p{L}[\p{L} ]{2,20}):\s*(?=\S)/u.exec(piece.text)
  if (!found || !patternOf(doc.lexicon, 'sessions', 'time-labels').test(found[1] ?? '')) return false
  const time = leadingTime(piece.text.slice(found[0].length), doc.lexicon)
  if (!time) return false
  if (label !== null) reading.waiting = { ...piece, time }
  else if (current?.time === null && current.rule === 'labelled') current.time = time
  else return false
  reading.timed = true
  return true
}

/** "Happy Hour" above "5:30 – 8:00 PM at the pier": behind the time stands where, not what. */
function isPlace(words: string, { doc }: Reading): boolean {
  return (
    patternOf(doc.lexicon, 'sessions', 'at-place').test(words) ||
    (words.length < 60 && patternOf(doc.lexicon, 'sessions', 'side-lines').test(words))
  )
}

/** A heading or item that says how long it takes is an entry; below one with a time it is a part of that. */
export function lastingEntry(reading: Reading, piece: Piece): boolean {
  if (piece.minutes === null || !/\p{L}{2}/u.test(piece.text)) return false
  const { above } = reading
  const parent = above !== null && piece.look === 'item' && above.time !== null ? above : null
  const entry = entryOf(reading.doc, piece, {
    rule: 'lasting',
    confidence: 0.9,
    day: reading.day,
    parent,
  })
  reading.timed = true
  if (parent) add(reading, entry)
  else open(reading, entry)
  return true
}
