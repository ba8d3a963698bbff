import type { SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import type { PersonRole } from '../../text/people.ts'
import { namePairs } from '../session/name-pairs.ts'
import { namesInBracket } from '../session/names-in-bracket.ts'
import type { Piece } from '../session/piece.ts'
import { beforeTitle } from './before-title.ts'
import { besideTitle } from './beside-title.ts'
import { type Candidate, candidate, whoSpeaks } from './candidate.ts'
import { isPeopleLine } from './is-people-line.ts'
import { peopleAt } from './people-at.ts'
import { namedPerson, personBehindBody, shapedPerson } from './shaped.ts'

/** The people whom a piece of a programme names, each in the role printed there, else in `role`. */
export function peopleOf(
  doc: SegmentedDoc,
  piece: Piece,
  role: PersonRole,
  isTitle: boolean,
): readonly Candidate[] {
  const ways = [byWords(doc, piece, role, isTitle), byPairs(doc, piece, role), byBracket(doc, piece, role)]
  return ways.reduce((most, way) => (way.length > most.length ? way : most))
}

/** "Tides (Ann Roe, Ben Poe): how they rise": in brackets amid or behind what happens. */
function byBracket(doc: SegmentedDoc, { span }: Piece, role: PersonRole): readonly Candidate[] {
  const names = namesInBracket(doc.text.slice(...span), doc.lexicon)?.names ?? []
  return names
    .flatMap(([start, end]) => namedPerson(doc, [span[0] + start, span[0] + end], true))
    .map((person) => candidate(person, role, 'in-brackets', 0.8))
}

/** "Ann Roe (Harbour College), Ben Poe (Port)": known or not, by their shape. */
function byPairs(doc: SegmentedDoc, { span }: Piece, role: PersonRole): readonly Candidate[] {
  return namePairs(doc.text.slice(...span), doc.lexicon).flatMap(({ name, said }) => {
    const whole: Span = [span[0] + name[0], span[0] + said[1] + 1]
    const known = peopleAt(doc, whole).filter((person) => person.span[0] === whole[0])
    const affiliation = doc.text.slice(span[0] + said[0], span[0] + said[1])
    const shaped = namedPerson(doc, [whole[0], span[0] + name[1]])
    const people = known.length > 0 ? known : shaped.map((one) => ({ ...one, span: whole, affiliation }))
    return people.slice(0, 1).map((person) => candidate(person, role, 'name-pairs', 0.85))
  })
}

function byWords(doc: SegmentedDoc, piece: Piece, role: PersonRole, isTitle: boolean): readonly Candidate[] {
  // A line in bold that is no title is one like others.
  const isLine = piece.look === 'line' || piece.look === 'item' || (piece.look === 'strong' && !isTitle)
  const named = isTitle || isLine ? beforeTitle(doc, piece.span, role, piece.block) : []
  if (named.length > 0) return named
  const alone = isTitle ? aloneInTitle(doc, piece.span, role) : []
  if (alone.length > 0) return alone
  if (isLine || piece.column === 'speaker') {
    const whole = piece.look === 'item' ? wholeItem(doc, piece) : piece.span
    const behind = piece.column === null ? personBehindBody(doc, whole) : null
    if (behind) return [candidate(behind, role, 'behind-body', 0.85)]
    const people = peopleAt(doc, whole)
    if (piece.column === 'speaker' || isPeopleLine(doc, whole, people))
      return people.map((person) => candidate(whoSpeaks(person), role, 'under-session', 0.94))
    const shaped = piece.column === null && !isTitle ? shapedPerson(doc, whole) : null
    if (shaped) return [candidate(shaped, role, 'shaped', 0.8)]
  }
  return besideTitle(doc, piece, role, isTitle)
}

/** "10:05 | Dr. Ann Roe, President, Harbour College": an entry that is called by nothing but who speaks. */
function aloneInTitle(doc: SegmentedDoc, span: Span, role: PersonRole): readonly Candidate[] {
  const people = peopleAt(doc, span)
  const known = people.filter(({ honorific, position, affiliation }) => honorific ?? position ?? affiliation)
  return known.length === people.length && isPeopleLine(doc, span, people)
    ? people.map((person) => candidate(whoSpeaks(person), role, 'beside-session', 0.9))
    : []
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
