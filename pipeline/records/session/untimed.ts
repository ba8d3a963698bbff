import { entryOf } from './entry.ts'
import { isHeadOfAll } from './head-of-all.ts'
import { isBreakLine, kindOf } from './kind.ts'
import { isFact } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { add, open, type Reading } from './reading.ts'

/** "Coffee break" alone is an entry with or without a time. */
export function breakLine(reading: Reading, piece: Piece): boolean {
  const inProgramme = reading.entries.length > 0 || reading.day !== null
  if (!inProgramme || !isBreakLine(piece.text, reading.doc.lexicon)) return false
  open(reading, entryOf(reading.doc, piece, { rule: 'break-line', confidence: 0.93, day: reading.day }))
  return true
}

/** A row without a time: an entry of a table without times, else a group beside the timed one. */
export function rowEntry(reading: Reading, piece: Piece): boolean {
  if (piece.look !== 'row' || isHeadOfAll(piece.text, reading.doc)) return false
  if (piece.timedTable && isPause(piece, reading)) {
    open(reading, entryOf(reading.doc, piece, { rule: 'row', confidence: 0.88, day: reading.day }))
    return true
  }
  if (
    piece.timedTable &&
    !piece.talk &&
    reading.above &&
    kindOf(reading.above.printed, reading.doc.lexicon) !== 'working-group'
  )
    return false
  const parent = piece.timedTable ? reading.above : null
  const entry = entryOf(reading.doc, piece, { rule: 'row', confidence: 0.88, day: reading.day, parent })
  if (parent) add(reading, entry)
  else open(reading, entry)
  return true
}

/** "Tea sponsored by Harbo" across a table is no part of what stands above. */
function isPause({ text, block }: Piece, { doc, entries }: Reading): boolean {
  const alone = block.cells?.filter(([from, to]) => /\p{L}/u.test(doc.text.slice(from, to))).length === 1
  return (
    alone &&
    entries.length > 0 &&
    text.split(' ').length <= mostOfPause &&
    kindOf(text, doc.lexicon) === 'break'
  )
}

const mostOfPause = 8

/** A short line that stands alone in a day without times names an entry; what stands below it is said of it. */
export function lineEntry(reading: Reading, piece: Piece): boolean {
  const { doc, current } = reading
  if (piece.look !== 'line' && piece.look !== 'strong') return false
  if (doc.genre !== 'agenda' || reading.day === null || reading.timed || piece.block.kind !== 'paragraph')
    return false
  if (current !== null && current.rule !== 'line' && current.rule !== 'listed') return false
  const words = piece.text.split(' ').length
  const alone = piece.block.lines.length === 1
  if (!alone || words > 20 || !/^[\p{Lu}\d"“]/u.test(piece.text) || /[.;:,]$/u.test(piece.text)) return false
  if (isHeadOfAll(piece.text, doc) || isFact(piece.text, doc.lexicon)) return false
  open(reading, entryOf(doc, piece, { rule: 'line', confidence: 0.75, day: reading.day }))
  return true
}
