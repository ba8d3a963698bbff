import { parsePeople } from '../../text/people.ts'
import { entryOf } from './entry.ts'
import { kindOf } from './kind.ts'
import { namedTalk } from './named-talk.ts'
import { namesBehind } from './names-behind.ts'
import { namesStandFirst } from './names-first.ts'
import { isPersonLine, peopleBehind } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { add, type Reading } from './reading.ts'

/** Fewer words before a name say who somebody is or what people do: "UNDP (Mr. Roe)". */
const fewestWords = 3
/** Before a name behind a dash, where other rows end so, fewer will do. */
const fewestBeforeName = 2
const longest = 300
const dash = /^[-–—•*]\s+/u

/** "- Tides and trade, Ms. Roe, Harbour College" below an entry with a time or label, "Ann Roe - Tides" below one in its cell: a talk that is a part of it. */
export function talkEntry(reading: Reading, piece: Piece): boolean {
  const mark = dash.exec(piece.text)?.[0].length ?? 0
  const inCell = piece.look === 'line' && piece.block.kind === 'row' && piece.timedTable
  if (piece.look !== 'item' && mark === 0 && !inCell) return false
  if (!takesTalks(reading) || piece.text.length > longest) return false
  const own = mark === 0 ? piece : behindDash(piece, reading)
  if (namedTalk(own.text, reading.doc.lexicon, namesStandFirst(reading.doc)) !== null) {
    open(reading, own)
    return true
  }
  if (inCell && mark === 0) return false
  const [name] = namesBehind(own.text, reading.doc)
  const from = name ? name[0] : peopleBehind(own.text, reading.doc.lexicon)
  if (from === null) return false
  const title = own.text.slice(0, from).replace(/\s+[–—-]+\s*$/u, '')
  if (!isTalk(title, reading, name ? fewestBeforeName : fewestWords)) return false
  if (!name && !endsInPeople(own.text, from, reading)) return false
  open(reading, own)
  return true
}

/** The title below who gives the talk, in a row of such pairs. */
export function talkBelowName(reading: Reading, piece: Piece): boolean {
  if (!reading.belowNames.has(piece) || !takesTalks(reading)) return false
  open(reading, piece)
  return true
}

/** An item that stands alone above a line which is a person is what that person talks about. */
export function talkOfPerson(reading: Reading, piece: Piece): boolean {
  const { last, current } = reading
  if (last === null || piece.look === 'heading' || piece.time !== null || !takesTalks(reading)) return false
  if (current?.description.at(-1) !== last.text) return false
  if (!isTalk(last.text, reading, goesOnSo(reading) ? 1 : fewestWords)) return false
  if (piece.look === 'item' || !isPersonLine(piece.text, reading.doc.lexicon)) return false
  current.description.pop()
  open(reading, last)
  return true
}

/** So many talks above a person each, and the next short item above one is called as briefly. */
const established = 2

function goesOnSo({ entries, above }: Reading): boolean {
  return entries.filter(({ rule, parent }) => rule === 'talk' && parent === above).length >= established
}

function open(reading: Reading, piece: Piece): void {
  const { above: parent, day } = reading
  add(reading, entryOf(reading.doc, piece, { rule: 'talk', confidence: 0.85, day, parent }))
}

function takesTalks({ doc, above }: Reading): boolean {
  if (doc.genre !== 'agenda' || above === null) return false
  // A part of a day that prints no times: "Invited talks" below "Monday 3 May".
  return above.time !== null || above.label !== null || (above.rule === 'heading' && above.day !== null)
}

/** Words enough to be about something, in which nobody opens or closes anything. */
function isTalk(words: string, { doc }: Reading, fewest = fewestWords): boolean {
  return (
    words.split(' ').length >= fewest &&
    !/[:;]$/u.test(words) &&
    talks.has(kindOf(words, doc.lexicon)) &&
    parsePeople(words, doc.lexicon).length === 0
  )
}

const talks: ReadonlySet<string> = new Set(['presentation', 'case-study', 'keynote'])

function endsInPeople(words: string, from: number, { doc }: Reading): boolean {
  const behind = words.slice(from).replace(/^[\s,:|(–—-]+/u, '')
  const last = parsePeople(behind, doc.lexicon).at(-1)
  return last !== undefined && behind.length - last.span[1] < 12
}

function behindDash(piece: Piece, { doc }: Reading): Piece {
  const length = dash.exec(doc.text.slice(...piece.span))?.[0].length ?? 0
  return { ...piece, span: [piece.span[0] + length, piece.span[1]], text: piece.text.replace(dash, '') }
}
