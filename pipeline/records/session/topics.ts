import { patternOf } from '../../text/phrases.ts'
import { labelled } from './labels.ts'
import { isPersonLine } from './people-lines.ts'
import type { Piece } from './piece.ts'
import { entitle, type Reading } from './reading.ts'

/** "Topic: …" below a time beside which only a name is printed is what the entry is called. */
export function topicOfEntry(reading: Reading, piece: Piece): boolean {
  const { current, doc } = reading
  const label = /^(\p{L}+)\s*:\s*(?=\S)/u.exec(piece.text)
  if (!current || current.time === null || current.description.length > 0 || !label) return false
  if (!patternOf(doc.lexicon, 'sessions', 'titled-by').test(label[1] ?? '')) return false
  if (!isPersonLine(current.printed, doc.lexicon)) return false
  const title = piece.text.slice(label[0].length)
  Object.assign(current, { title, printed: title, spans: [[piece.span[0] + label[0].length, piece.span[1]]] })
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
  entitle(current, piece, found)
  return true
}
