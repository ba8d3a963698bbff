import type { Lexicon } from '../../model/knowledge.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { likeness } from '../../text/people/likeness.ts'
import { looksLikeName } from '../../text/people.ts'
import { kindOf } from './kind.ts'
import { isPersonLine } from './people-lines.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'

/** So many words may say what sort of session it is: "Hands-on session". */
const mostOfKind = 3

/** "**Ann Roe, Harbour College**" above "*Nets for small boats*": words in italics below who speaks, or below a keynote, are its title. */
export function titleBelowPeople(reading: Reading, piece: Piece): boolean {
  const { current, doc } = reading
  if (!current || current.time === null || !isSlanted(piece)) return false
  const head = current.printed
  const told = kindOf(head, doc.lexicon) !== 'presentation' && head.split(' ').length <= mostOfKind
  const others = told ? current.description : [head, ...current.description]
  if (!others.every((words) => names(words, doc.lexicon)) || isPerson(piece.text, doc.lexicon)) return false
  const title = piece.text
  const printed = told ? `${head} ${title}` : title
  Object.assign(current, { title, printed, spans: [piece.span], description: [] })
  return true
}

/** Whether a line begins with somebody, known or not, or a body: "Ann Roe and Ben Poe, Harbour College". */
function names(words: string, lexicon: Lexicon): boolean {
  const [first = ''] = words.split(/,\s|\s(?=\p{Ll})/u)
  if (isPersonLine(words, lexicon) || looksLikeName(first, lexicon) >= likeness.likely) return true
  return findOrganisations(words, lexicon)[0]?.span[0] === 0
}

/** "Ann Roe – Warden, Harbour College": who speaks is in italics as well. */
function isPerson(words: string, lexicon: Lexicon): boolean {
  const [first = ''] = words.split(/,\s|\s+[–—-]\s/u)
  return isPersonLine(words, lexicon) || looksLikeName(first, lexicon) >= likeness.likely
}

/** Whether all of a line is in italics, and no more than that. */
function isSlanted({ block, look, span, time }: Piece): boolean {
  if (time !== null || look === 'heading' || look === 'row' || look === 'strong') return false
  return block.runs.some(
    (run) => run.kind === 'emphasis' && run.span[0] <= span[0] + 1 && run.span[1] >= span[1] - 1,
  )
}
