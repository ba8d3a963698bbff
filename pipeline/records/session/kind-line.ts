import { foldSpace } from '../../text/fold.ts'
import { parsePeople } from '../../text/people.ts'
import { entryOf } from './entry.ts'
import { isHeadOfAll } from './head-of-all.ts'
import { kindOf } from './kind.ts'
import { isPersonLine, peopleLabel } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { open, type Reading } from './reading.ts'

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
