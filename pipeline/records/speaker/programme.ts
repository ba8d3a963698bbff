import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import type { PersonRole } from '../../text/people.ts'
import { peopleBehind } from '../session/people-lines.ts'
import { programmePieces } from '../session/pieces.ts'
import { type Candidate, candidate, isPeopleLine, peopleAt } from './candidate.ts'

const byKind: Readonly<Record<string, PersonRole>> = { panel: 'panellist', keynote: 'keynote' }

/** People on, under and beside the entries of a programme: their role is the printed one, else what the session makes of them. */
export function inProgramme(doc: SegmentedDoc, found: readonly Sighting[]): readonly Candidate[] {
  const sessions = found.filter((sighting) => sighting.type === 'session')
  const first = sessions[0]?.spans[0]?.[0]
  if (first === undefined) return []
  return programmePieces(doc).flatMap((piece) => {
    if (piece.span[0] < first || piece.text === '') return []
    const role = byKind[kindAt(sessions, piece.span[0])] ?? 'speaker'
    const people = peopleAt(doc, piece.span)
    const given = () => people.map((person) => candidate(person, role, 'under-session', 0.94))
    if (piece.look === 'line' || piece.column === 'speaker')
      return piece.column === 'speaker' || isPeopleLine(doc, piece.span, people) ? given() : []
    // Under a session each item may be a person: "• Jane Roe, Deputy Director, Courts Service (Norvane)".
    if (piece.look === 'item' && piece.time === null && isPeopleLine(doc, piece.span, people)) return given()
    const words = doc.text.slice(...piece.span)
    const from = peopleBehind(words, doc.lexicon)
    if (from === null) return []
    const mark = /^[\s,:|(–—-]*/u.exec(words.slice(from))?.[0].length ?? 0
    return peopleAt(doc, [piece.span[0] + from + mark, piece.span[1]]).map((person) =>
      candidate(person, role, 'beside-session', 0.9),
    )
  })
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
