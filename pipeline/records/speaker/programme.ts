import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { firstPast } from '../../text/first-past.ts'
import type { PersonRole } from '../../text/people.ts'
import { isPlaceLine, peopleLabel } from '../session/people-lines.ts'
import type { Piece } from '../session/piece.ts'
import { programmePieces } from '../session/pieces.ts'
import type { Candidate } from './candidate.ts'
import { inBrackets } from './in-brackets.ts'
import { nameAndDetails } from './name-lines.ts'
import { peopleOf } from './piece-people.ts'

const byKind: Readonly<Record<string, PersonRole>> = { panel: 'panellist', keynote: 'keynote' }

/** People on, under and beside the entries of a programme: their role is the printed one, else what the session makes of them. */
export function inProgramme(doc: SegmentedDoc, found: readonly Sighting[]): readonly Candidate[] {
  const sessions = found.filter((sighting) => sighting.type === 'session')
  const [opening] = sessions
  if (!opening) return []
  const pieces = programmePieces(doc)
  const start = pieces.find(({ time }) => time !== null)?.span[0] ?? Number.POSITIVE_INFINITY
  const first = Math.min(start, opening.spans[0]?.[0] ?? 0)
  const inOrder = [...sessions].sort((a, b) => startOf(a) - startOf(b))
  const titles = new Set(sessions.flatMap(({ spans }) => spans.map(([start]) => start)))
  let labelled: PersonRole | null = null
  const people = withDetails(doc, pieces, titles).flatMap((piece) => {
    // "Victoria Hall" in the column of rooms is nobody.
    if (piece.span[0] < first || piece.text === '' || piece.column === 'place') return []
    if (isPlaceLine(piece.text, doc.lexicon)) return []
    // A talk's title begins behind the dash of its line.
    const isTitle =
      titles.has(piece.span[0]) || (/^[-–—•*] /u.test(piece.text) && titles.has(piece.span[0] + 2))
    const label = peopleLabel(piece.text, doc.lexicon)
    if (label !== null || isTitle || piece.look === 'heading') labelled = label
    if (label !== null) return []
    // In a table who speaks may stand before what the talk is called.
    const at = piece.column === 'speaker' || isAbove(inOrder, piece) ? piece.block.span[1] : piece.span[0]
    const role = labelled ?? byKind[kindAt(inOrder, at)] ?? 'speaker'
    return peopleOf(doc, piece, role, isTitle)
  })
  return [...people, ...inBrackets(doc, pieces)]
}

/** A name alone and the line below it that says who that is are one piece. */
function withDetails(
  doc: SegmentedDoc,
  pieces: readonly Piece[],
  titles: ReadonlySet<number>,
): readonly Piece[] {
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const [piece, next] = [pieces[at] as Piece, pieces[at + 1]]
    const whole = next && isBelow(piece, next, titles) ? nameAndDetails(doc, piece.span, next.span) : null
    joined.push(whole ? { ...piece, span: whole, text: `${piece.text} ${next?.text}` } : piece)
    if (whole) at++
  }
  return joined
}

function isBelow(piece: Piece, next: Piece, titles: ReadonlySet<number>): boolean {
  const plain = (one: Piece) => one.column === null && one.time === null && !titles.has(one.span[0])
  return (
    plain(piece) && plain(next) && next.look === 'line' && piece.look !== 'heading' && next.at <= piece.at + 1
  )
}

/** Whether the title of the talk stands below, in the same block, and none before. `sessions`: in the order of the text. */
function isAbove(sessions: readonly Sighting[], { block, span }: Piece): boolean {
  const first = sessions[firstPast(sessions.length, (at) => startOf(sessions[at]) >= block.span[0])]
  return first !== undefined && startOf(first) < block.span[1] && startOf(first) > span[0]
}

/** The kind of the last session that begins before a place. `sessions`: in the order of the text. */
function kindAt(sessions: readonly Sighting[], place: number): string {
  const last = sessions[firstPast(sessions.length, (at) => startOf(sessions[at]) > place) - 1]
  return String(last?.fields['kind'] ?? '')
}

function startOf(session: Sighting | undefined): number {
  return session?.spans[0]?.[0] ?? 0
}
