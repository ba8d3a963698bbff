import { textAt } from '../../model/span.ts'
import { isSaid } from '../../text/is-said.ts'
import { isMinutes } from '../minutes.ts'
import { entryOf } from './entry.ts'
import { isFact } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { open, type Reading } from './reading.ts'

/** Items of a programme without times, and what stands below them. */
export function listEntry(reading: Reading, piece: Piece): boolean {
  if (piece.look !== 'item' || reading.timed || !(reading.listed || reading.day)) return false
  const { current } = reading
  if (reading.entryLevel !== null) return false
  if (current?.rule === 'line' || current?.rule === 'heading') return false
  if (!reading.listed && isInList(reading, piece)) return false
  if (piece.block.level > 1 && current) {
    // In minutes it was said on the point, and may state something of its own.
    if (isMinutes(reading.doc)) return true
    current.spans = [[current.spans[0]?.[0] ?? piece.span[0], piece.span[1]]]
    const alone = current.description.length === 0 && !/:$/u.test(current.printed)
    if (alone) current.title = `${current.title} ${piece.block.marker ?? '–'} ${piece.text}`
    current.printed = `${current.printed} ${piece.text}`
    current.description.push(piece.text)
    return true
  }
  if (piece.text.split(' ').length > 25 || isFact(piece.text, reading.doc.lexicon)) return false
  // In a report a sentence says what was done, and is no entry.
  if (reading.doc.genre !== 'agenda' && isSaid(piece.text)) return false
  open(reading, entryOf(reading.doc, piece, { rule: 'listed', confidence: 0.85, day: reading.day }))
  return true
}

/** Whether an item stands in a list that a whole sentence leads into: "… will be the following people:". */
function isInList({ doc }: Reading, { at }: Piece): boolean {
  let above = at - 1
  while (doc.blocks[above]?.kind === 'item') above--
  const block = doc.blocks[above]
  const words = block ? textAt(doc.text, block.span).trim() : ''
  return /[:：]$/u.test(words) && words.split(/\s+/u).length > longestLabel
}

/** A label before a list is no longer: "Objectives of the second day:". */
const longestLabel = 8
