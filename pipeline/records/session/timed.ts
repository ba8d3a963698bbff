import { entryOf } from './entry.ts'
import { labelled } from './labels.ts'
import type { Piece } from './piece.ts'
import { close, open, type Reading } from './reading.ts'

/** A line or row with a time begins an entry; a time alone waits for its title. */
export function timedEntry(reading: Reading, piece: Piece): boolean {
  if (!piece.time) return false
  reading.timed = true
  if (!/\p{L}/u.test(piece.text)) {
    close(reading)
    reading.waiting = piece
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

/** The line below a time or label that stands alone is its title. */
export function titleOfWaiting(reading: Reading, piece: Piece): boolean {
  if ((!reading.waiting && reading.label === null) || piece.text === '') return false
  const time = reading.waiting?.time ?? null
  open(
    reading,
    entryOf(reading.doc, piece, {
      rule: time ? 'timed' : 'labelled',
      confidence: 0.93,
      day: reading.day,
      time,
      label: reading.label,
    }),
  )
  return true
}

/** "USG-only session" above "Theme One: …": the theme is what the session is about. */
export function themeOfEntry(reading: Reading, piece: Piece): boolean {
  const found = labelled(piece.text, reading.doc.lexicon)
  const { current } = reading
  if (
    found?.kind !== 'theme' ||
    found.title === '' ||
    !current ||
    current.label !== null ||
    current.time === null ||
    current.description.length > 0
  )
    return false
  Object.assign(current, {
    label: found.label,
    title: found.title,
    printed: `${current.printed} ${piece.text}`,
    spans: [...current.spans, piece.span],
  })
  return true
}
