import type { Block, SegmentedDoc } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'
import { foldSpace } from '../../text/fold.ts'
import { findOrganisations } from '../../text/organisations.ts'
import type { PersonMention, PersonRole } from '../../text/people.ts'
import { wordSet } from '../../text/word-set.ts'
import { namePairs } from '../session/name-pairs.ts'
import { namesBehind } from '../session/names-behind.ts'
import { namesStandFirst } from '../session/names-first.ts'
import { namesInBracket } from '../session/names-in-bracket.ts'
import { peopleBehind } from '../session/people-lines.ts'
import type { Piece } from '../session/piece.ts'
import { talkAt } from '../session/talk-at.ts'
import { type Candidate, candidate } from './candidate.ts'
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

/** Who gives the talk whose title stands behind the name. */
export function beforeTitle(
  doc: SegmentedDoc,
  line: Span,
  role: PersonRole,
  block: Block,
): readonly Candidate[] {
  const bullet = /^[-–—•*]\s+/u.exec(doc.text.slice(...line))?.[0].length ?? 0
  const span: Span = [line[0] + bullet, line[1]]
  const talk = talkAt(doc, span, block)
  if (!talk) return []
  const who: Span = [span[0] + talk.people[0], span[0] + talk.people[1]]
  const people = peopleAt(doc, who)
  const named = people.length > 0 ? people : namedPerson(doc, who, namesStandFirst(doc))
  return [
    ...named.map((person) => candidate(whoSpeaks(person), role, 'before-title', 0.9)),
    ...nextInLine(doc, [span[0] + talk.title[0], span[1]], role, block),
  ]
}

/** Lines of people that ran together: the next one with a title, a position or a body begins another. */
function nextInLine(doc: SegmentedDoc, span: Span, role: PersonRole, block: Block): readonly Candidate[] {
  const next = peopleAt(doc, span).find(
    ({ honorific, position, affiliation }) => honorific !== null && (position ?? affiliation) !== null,
  )
  if (!next) return []
  const rest: Span = [next.span[0], span[1]]
  const more = beforeTitle(doc, rest, role, block)
  return more.length > 0 ? more : [candidate(whoSpeaks(next), role, 'before-title', 0.9)]
}

/** People on the line of a title, behind it; elsewhere those with whom a short line ends. */
function besideTitle(
  doc: SegmentedDoc,
  piece: Piece,
  role: PersonRole,
  isTitle: boolean,
): readonly Candidate[] {
  const words = doc.text.slice(...piece.span)
  const from = peopleBehind(words, doc.lexicon)
  const lead = piece.look !== 'line' || isTitle ? Number.POSITIVE_INFINITY : 60
  if (from === null)
    return namesBehind(words, doc)
      .flatMap(([start, end]) => namedPerson(doc, [piece.span[0] + start, piece.span[0] + end], true))
      .map((person) => candidate(person, role, 'beside-session', 0.85))
  if (from > lead) return []
  const mark = /^[\s,:|(–—-]*/u.exec(words.slice(from))?.[0] ?? ''
  const end = piece.span[1] - (mark.includes('(') ? (/\)\s*$/u.exec(words)?.[0].length ?? 0) : 0)
  const people = peopleAt(doc, [piece.span[0] + from + mark.length, end])
  const rest = end - (people.at(-1)?.span[1] ?? 0)
  if (lead < words.length && rest > 12) return []
  const body = mark.includes('(') && people.length === 1 ? bodyAtEnd(words.slice(0, from), doc) : null
  return people.map((person) => {
    const named = whoSpeaks(withLabel(doc, piece, person))
    const whole = body === null ? named : withBody(named, doc, piece.span[0] + body)
    return candidate(whole, role, 'beside-session', 0.9)
  })
}

/** "UNDP (Mr. Roe)", "Remarks by UNDP (Mr. Roe)": where the body begins for which the person in brackets speaks; null where words of another sort stand there. */
function bodyAtEnd(words: string, { lexicon }: SegmentedDoc): number | null {
  const before = words.trimEnd()
  const body = findOrganisations(before, lexicon).find(({ span }) => span[1] === before.length)
  const short = /(?<!\S)\p{Lu}[\p{L}\d&/-]*\p{Lu}[\p{L}\d&/-]*$/u.exec(before)
  const from = body?.span[0] ?? short?.index
  if (from === undefined) return null
  const lead = before.slice(0, from).trimEnd().split(/\s+/u).slice(-2)
  const led = lead.some(
    (word) => word === '' || wordSet(lexicon, 'people', 'by-words').has(word.toLowerCase()),
  )
  return led ? from : null
}

/** The person with the body from `at` on, which stands before the bracket. */
function withBody(person: PersonMention, doc: SegmentedDoc, at: number): PersonMention {
  if (person.affiliation !== null) return person
  const open = doc.text.lastIndexOf('(', person.span[0])
  const closed = doc.text.charAt(person.span[1]) === ')' ? 1 : 0
  return { ...person, affiliation: foldSpace(doc.text.slice(at, open)), span: [at, person.span[1] + closed] }
}

/** The person with the role that the whole line prints: "Introduced and moderated by Jane Roe". */
function withLabel(doc: SegmentedDoc, piece: Piece, person: PersonMention): PersonMention {
  if (person.role !== null && person.role !== 'author') return person
  const same = peopleAt(doc, piece.span).find(({ nameSpan }) => nameSpan[0] === person.nameSpan[0])
  return { ...person, role: same?.role ?? null }
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
