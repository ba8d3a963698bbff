import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { PersonMention, PersonRole } from '../../text/people.ts'
import { peopleBehind, peopleLabel } from '../session/people-lines.ts'
import type { Piece } from '../session/piece.ts'
import { programmePieces } from '../session/pieces.ts'
import { type Candidate, candidate, isPeopleLine, peopleAt } from './candidate.ts'
import { personBehindBody, shapedPerson } from './shaped.ts'

const byKind: Readonly<Record<string, PersonRole>> = { panel: 'panellist', keynote: 'keynote' }

/** People on, under and beside the entries of a programme: their role is the printed one, else what the session makes of them. */
export function inProgramme(doc: SegmentedDoc, found: readonly Sighting[]): readonly Candidate[] {
  const sessions = found.filter((sighting) => sighting.type === 'session')
  const [opening] = sessions
  if (!opening) return []
  const pieces = programmePieces(doc)
  const start = pieces.find(({ time }) => time !== null)?.span[0] ?? Number.POSITIVE_INFINITY
  const first = Math.min(start, opening.spans[0]?.[0] ?? 0)
  const titles = new Set(sessions.flatMap(({ spans }) => spans.map(([start]) => start)))
  let labelled: PersonRole | null = null
  return pieces.flatMap((piece) => {
    if (piece.span[0] < first || piece.text === '') return []
    const label = peopleLabel(piece.text, doc.lexicon)
    if (label !== null || titles.has(piece.span[0]) || piece.look === 'heading') labelled = label
    if (label !== null) return []
    const role = labelled ?? byKind[kindAt(sessions, piece.span[0])] ?? 'speaker'
    if (piece.look === 'line' || piece.look === 'item' || piece.column === 'speaker') {
      const whole = piece.look === 'item' ? wholeItem(doc, piece) : piece.span
      const behind = piece.column === null ? personBehindBody(doc, whole) : null
      if (behind) return [candidate(behind, role, 'behind-body', 0.85)]
      const people = peopleAt(doc, whole)
      if (piece.column === 'speaker' || isPeopleLine(doc, whole, people))
        return people.map((person) => candidate(whoSpeaks(person), role, 'under-session', 0.94))
      const shaped = piece.column === null && !titles.has(piece.span[0]) ? shapedPerson(doc, whole) : null
      return shaped ? [candidate(shaped, role, 'shaped', 0.8)] : besideTitle(doc, piece, role)
    }
    return besideTitle(doc, piece, role)
  })
}

/** People on the line of a title, behind it. */
function besideTitle(doc: SegmentedDoc, piece: Piece, role: PersonRole): readonly Candidate[] {
  if (piece.look === 'line') return []
  const words = doc.text.slice(...piece.span)
  const from = peopleBehind(words, doc.lexicon)
  if (from === null) return []
  const mark = /^[\s,:|(–—-]*/u.exec(words.slice(from))?.[0].length ?? 0
  return peopleAt(doc, [piece.span[0] + from + mark, piece.span[1]]).map((person) =>
    candidate(whoSpeaks(person), role, 'beside-session', 0.9),
  )
}

/** "A talk by Jane Roe": in a programme "by" says who speaks, not who wrote. */
function whoSpeaks(person: PersonMention): PersonMention {
  return person.role === 'author' ? { ...person, role: null } : person
}

/** An item of a name alone goes on with who that is in the lines below. */
function wholeItem(doc: SegmentedDoc, { span, block }: Piece): Span {
  const [, second] = block.lines
  const last = block.lines.at(-1)
  if (!second || !last || block.lines.length > 3 || span[0] >= second[0]) return span
  const alone = peopleAt(doc, span)
  const bare = alone.length === 1 && alone[0]?.affiliation === null && isPeopleLine(doc, span, alone)
  return bare && alone[0]?.position === null ? [span[0], last[1]] : span
}

/** The kind of the last session that begins before a place. */
function kindAt(sessions: readonly Sighting[], at: number): string {
  const before = sessions.filter(({ spans }) => (spans[0]?.[0] ?? 0) <= at)
  const last = before.reduce<Sighting | undefined>(
    (a, b) => (a && (a.spans[0]?.[0] ?? 0) > (b.spans[0]?.[0] ?? 0) ? a : b),
    undefined,
  )
  return String(last?.fields['kind'] ?? '')
}
