import { durationLine } from './duration-line.ts'
import { labelled } from './labels.ts'
import { namedTalk } from './named-talk.ts'
import { namesStandFirst } from './names-first.ts'
import { isSideLine } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { entitle, type Reading } from './reading.ts'

/** Cells beside the one that names the entry. */
export function otherColumn(reading: Reading, { column, text }: Piece): boolean {
  if (column === 'description') reading.current?.description.push(text)
  if (column === 'duration' && reading.current)
    reading.current.minutes = durationLine(text, reading.doc) || reading.current.minutes
  return column !== null
}

/** Who speaks and where is not what the session is about; in a list of talks each item is one, however short. */
export function sideLine(reading: Reading, piece: Piece): boolean {
  const { doc, listed } = reading
  if (piece.look === 'heading' || piece.look === 'row' || !isSideLine(piece.text, doc.lexicon)) return false
  return !(listed && piece.look === 'item' && namedTalk(piece.text, doc.lexicon, namesStandFirst(doc)))
}

/** "60 min." below a title. */
export function minutesLine(reading: Reading, piece: Piece): boolean {
  const minutes = durationLine(piece.text, reading.doc)
  if (minutes === null) return false
  if (reading.current && minutes > 0) reading.current.minutes = minutes
  return true
}

/** Below a bare "Session 2" the next short line or heading is its title. */
export function titleOfLabel({ current, doc }: Reading, piece: Piece): boolean {
  if (!current || current.description.length > 0 || labelled(current.title, doc.lexicon)?.title !== '')
    return false
  if (piece.text.length >= 140 || /[.:;]$/u.test(piece.text)) return false
  entitle(current, piece, { label: current.title, title: piece.text })
  return true
}

/** All else under an entry is what is said of it, where it is not its title. */
export function description(reading: Reading, piece: Piece): boolean {
  const { current } = reading
  if (!current || piece.text === '' || /^\d+$/u.test(piece.text)) return true
  if (!titleOfLabel(reading, piece)) current.description.push(piece.text)
  return true
}
