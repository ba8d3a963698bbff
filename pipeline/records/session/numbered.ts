import { patternOf } from '../../text/phrases.ts'
import { entryOf } from './entry.ts'
import { kindOf } from './kind.ts'
import { isGroupName, labelled, lettered } from './labels.ts'
import type { Piece } from './piece.ts'
import { add, open, type Reading } from './reading.ts'

/** "B: Title" below "Working Group". */
export function letteredGroup(reading: Reading, piece: Piece): boolean {
  const { group } = reading
  reading.group = null
  const letter = group ? lettered(piece.text) : null
  if (!group || !letter) return false
  const titled: Piece = { ...piece, text: piece.text.slice(letter.from) }
  const entry = entryOf(reading.doc, titled, {
    rule: 'broken-label',
    confidence: 0.93,
    day: reading.day,
    label: `${group.text} ${letter.mark}`,
    parent: reading.above,
  })
  add(reading, { ...entry, title: letter.title, spans: [group.span, piece.span] })
  return true
}

/** "A. Title" below parallel sessions is one of them. */
export function parallelEntry(reading: Reading, piece: Piece): boolean {
  const { above, doc } = reading
  const letter =
    piece.look === 'line' || piece.look === 'strong' || piece.look === 'row' ? lettered(piece.text) : null
  if (
    !above ||
    !letter ||
    !/^(?:[A-Z]|\d{1,2}(?:\.\d{1,2}|-?[A-Za-z])?)$/u.test(letter.mark) ||
    letter.title.length > 160
  )
    return false
  if (!patternOf(doc.lexicon, 'sessions', 'parallel-words').test(above.printed)) return false
  const entry = entryOf(
    doc,
    { ...piece, text: letter.title },
    {
      rule: 'parallel',
      confidence: 0.88,
      day: reading.day,
      label: letter.mark,
      parent: above,
    },
  )
  add(reading, { ...entry, title: letter.title })
  return true
}

/** "Session 2: Title", and "Working Group A: Title" beside the others of its session. */
export function numberedEntry(reading: Reading, piece: Piece): boolean {
  const found = labelled(piece.text, reading.doc.lexicon)
  if (!found || found.title.length > 200 || (found.title.length > 120 && /\.$/u.test(found.title)))
    return false
  if (found.title === '') {
    const heads = piece.span[0] === piece.block.span[0]
    if (piece.look === 'line' && reading.timed && !heads) return false
    reading.label = found.label
    return true
  }
  // Where a day prints no times its themes are what it goes by.
  const goesByThemes = reading.day !== null && !reading.timed
  if (found.kind === 'theme' && piece.look === 'line' && !goesByThemes) return false
  // "Session 1A" below parallel sessions is one of them.
  const beside =
    /\d\p{L}$/u.test(found.label) &&
    piece.time === null &&
    patternOf(reading.doc.lexicon, 'sessions', 'parallel-words').test(reading.above?.printed ?? '')
  const child =
    (found.kind !== 'session' || beside) &&
    reading.above !== null &&
    (reading.above.time !== null || kindOf(reading.above.printed, reading.doc.lexicon) === 'working-group')
  const entry = entryOf(reading.doc, piece, {
    rule: child ? 'group' : 'labelled',
    confidence: 0.92,
    day: reading.day,
    parent: child ? reading.above : null,
  })
  if (child) add(reading, entry)
  else open(reading, entry)
  return true
}

/** "Working Group" alone waits for its letter. */
export function groupName(reading: Reading, piece: Piece): boolean {
  if (!isGroupName(piece.text, reading.doc.lexicon)) return false
  reading.group = piece
  return true
}
