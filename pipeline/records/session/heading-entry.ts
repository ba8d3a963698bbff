import { textAt } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { keyFor } from '../../text/phrase-keys.ts'
import { titleOfLabel } from './beside.ts'
import { entryOf } from './entry.ts'
import { isHeadOfAll } from './head-of-all.ts'
import { kindOf } from './kind.ts'
import { isPersonLine } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { close, open, type Reading } from './reading.ts'

/** A heading without label or time is an entry where its words are those of one; else it ends what stands above. */
export function headingEntry(reading: Reading, piece: Piece): boolean {
  if (piece.look !== 'heading') return false
  const { doc, day, timed } = reading
  if (timed && titleOfLabel(reading, piece)) return true
  const saysKind = kindOf(piece.text, doc.lexicon) !== 'presentation'
  const named =
    !timed &&
    ((day !== null && (saysKind || isBelowDay(reading, piece))) ||
      (piece.block.level === reading.entryLevel &&
        (saysKind || isAbovePeople(reading, piece) || keyFor(doc.lexicon, 'roles', piece.text) === null)))
  if (named)
    open(reading, entryOf(reading.doc, piece, { rule: 'heading', confidence: 0.8, day: reading.day }))
  else close(reading)
  return true
}

/** Below the heading of a day without times each further heading above a list is an entry of it. */
function isBelowDay({ doc, dayLevel }: Reading, { block, text, at }: Piece): boolean {
  if (doc.genre !== 'agenda' || dayLevel === null || block.level <= dayLevel) return false
  if (doc.blocks[at + 1]?.kind !== 'item') return false
  return (
    text.split(' ').length <= 12 && !isHeadOfAll(text, doc) && keyFor(doc.lexicon, 'roles', text) === null
  )
}

/** "Lamps in context" above who speaks is no part of a paper, whatever its words. */
function isAbovePeople({ doc }: Reading, { at }: Piece): boolean {
  const below = doc.blocks[at + 1]
  return (
    below?.kind === 'paragraph' &&
    isPersonLine(foldSpace(textAt(doc.text, below.lines[0] ?? below.span)), doc.lexicon)
  )
}
