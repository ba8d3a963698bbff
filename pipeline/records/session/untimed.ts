import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { parsePeople } from '../../text/people.ts'
import { keyFor } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'
import { titleOfLabel } from './beside.ts'
import { entryOf } from './entry.ts'
import { isBreakLine, kindOf } from './kind.ts'
import { isFact, isPersonLine, peopleLabel } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { add, close, open, type Reading } from './reading.ts'

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

/** Items of a programme without times, and what stands below them. */
export function listEntry(reading: Reading, piece: Piece): boolean {
  if (piece.look !== 'item' || reading.timed || !(reading.listed || reading.day)) return false
  const { current } = reading
  if (reading.entryLevel !== null) return false
  if (current?.rule === 'line' || current?.rule === 'heading') return false
  if (!reading.listed && isInList(reading, piece)) return false
  if (piece.block.level > 1 && current) {
    current.spans = [[current.spans[0]?.[0] ?? piece.span[0], piece.span[1]]]
    const alone = current.description.length === 0 && !/:$/u.test(current.printed)
    if (alone) current.title = `${current.title} ${piece.block.marker ?? '–'} ${piece.text}`
    current.printed = `${current.printed} ${piece.text}`
    current.description.push(piece.text)
    return true
  }
  if (piece.text.split(' ').length > 25 || isFact(piece.text, reading.doc.lexicon)) return false
  open(reading, entryOf(reading.doc, piece, { rule: 'listed', confidence: 0.85, day: reading.day }))
  return true
}

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

/** "Opening session", "Closing" at the head of a block, in a day without times: its words say that it is an entry. */
export function kindLine(reading: Reading, piece: Piece): boolean {
  const { doc, day, timed } = reading
  if (doc.genre !== 'agenda' || day === null || timed || piece.block.kind !== 'paragraph') return false
  if (piece.look !== 'line' || piece.span[0] > (piece.block.span[0] ?? 0) + 2) return false
  if (piece.text.split(' ').length > 5 || /[.;:,?!]$/u.test(piece.text)) return false
  if (!sureKinds.has(kindOf(piece.text, doc.lexicon)) || isHeadOfAll(piece.text, doc)) return false
  open(reading, entryOf(doc, piece, { rule: 'line', confidence: 0.75, day }))
  return true
}

/** "Welcome and introductions: Dr. Ann Roe, …": the words before the colon are those of an entry, and who opens stands behind it. */
export function ledEntry(reading: Reading, piece: Piece): boolean {
  const { doc, day, timed } = reading
  if (doc.genre !== 'agenda' || day === null || timed || piece.look !== 'line') return false
  const words = doc.text.slice(...piece.span)
  const head = /^([^:]{3,60}?)\s*:\s+(?=\p{Lu})/u.exec(words)
  const title = head?.[1] ?? ''
  if (!head || !sureKinds.has(kindOf(title, doc.lexicon)) || peopleLabel(title, doc.lexicon) !== null)
    return false
  const behind = words.slice(head[0].length)
  const [person] = parsePeople(behind, doc.lexicon)
  // "Whose Quay Is It?" is no name: a title or an office tells.
  const known = person !== undefined && (person.honorific ?? person.position) !== null
  if (!known || !isPersonLine(behind, doc.lexicon)) return false
  const named = {
    ...piece,
    span: [piece.span[0], piece.span[0] + title.length] as const,
    text: foldSpace(title),
  }
  open(reading, entryOf(doc, named, { rule: 'line', confidence: 0.75, day }))
  return true
}

const sureKinds: ReadonlySet<string> = new Set(['opening', 'closing', 'registration', 'break', 'keynote'])

/** "Event Schedule – Averin, 30 June 2015" heads the programme. */
function isHeadOfAll(text: string, doc: SegmentedDoc): boolean {
  return (
    patternOf(doc.lexicon, 'sessions', 'programme-headings').test(text) ||
    patternOf(doc.lexicon, 'sessions', 'not-entries').test(text) ||
    patternOf(doc.lexicon, 'genres', 'agenda-title').test(text) ||
    findDates(text, doc.lexicon).some(({ start }) => /\d{2}$/u.test(start))
  )
}

/** Below the heading of a day without times each further heading above a list is an entry of it. */
function isBelowDay({ doc, dayLevel }: Reading, { block, text, at }: Piece): boolean {
  if (doc.genre !== 'agenda' || dayLevel === null || block.level <= dayLevel) return false
  if (doc.blocks[at + 1]?.kind !== 'item') return false
  return (
    text.split(' ').length <= 12 && !isHeadOfAll(text, doc) && keyFor(doc.lexicon, 'roles', text) === null
  )
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
        (saysKind || keyFor(doc.lexicon, 'roles', piece.text) === null)))
  if (named)
    open(reading, entryOf(reading.doc, piece, { rule: 'heading', confidence: 0.8, day: reading.day }))
  else close(reading)
  return true
}
