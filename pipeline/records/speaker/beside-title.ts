import type { SegmentedDoc } from '../../model/doc.ts'
import { foldSpace } from '../../text/fold.ts'
import { findOrganisations } from '../../text/organisations.ts'
import type { PersonMention, PersonRole } from '../../text/people.ts'
import { wordSet } from '../../text/word-set.ts'
import { ledBy } from '../session/led-by.ts'
import { lengthWithoutLinks } from '../session/length-without-links.ts'
import { namesBehind } from '../session/names-behind.ts'
import { peopleBehind } from '../session/people-lines.ts'
import type { Piece } from '../session/piece.ts'
import { type Candidate, candidate, whoSpeaks } from './candidate.ts'
import { peopleAt } from './people-at.ts'
import { namedPerson } from './shaped.ts'

/** People on the line of a title, behind it; elsewhere those with whom a short line ends. */
export function besideTitle(
  doc: SegmentedDoc,
  piece: Piece,
  role: PersonRole,
  isTitle: boolean,
): readonly Candidate[] {
  const words = doc.text.slice(...piece.span)
  const led = ledBy(words.slice(0, lengthWithoutLinks(words, doc.lexicon)), doc.lexicon)
  if (led)
    return namedPerson(doc, [piece.span[0] + led.name[0], piece.span[0] + led.name[1]], true).map((person) =>
      candidate({ ...person, role: led.role }, led.role, 'beside-session', 0.85),
    )
  const from = peopleBehind(words, doc.lexicon)
  const lead = piece.look !== 'line' || isTitle ? Number.POSITIVE_INFINITY : 60
  const row = namesBehind(words, doc)
  if (from === null || (row[0] && row[0][0] < from))
    return row
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
