import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { partsBetween } from '../../text/parts-between.ts'
import type { PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { patternOf } from '../../text/phrases.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Candidate, candidate } from './candidate.ts'
import { namedPerson } from './shaped.ts'

/** Minutes that say who was there: "Present were supervisors Ann Roe and Ben Poe, clerk Eva Coe and Jan Doe." */
export function inAttendance(doc: SegmentedDoc): readonly Candidate[] {
  return doc.sentences.flatMap(({ span }) => {
    const words = textAt(doc.text, span)
    if (!says(doc.lexicon, 'speakers', 'present-were', words)) return []
    const told = patternOf(doc.lexicon, 'speakers', 'present-were').exec(words)
    return told ? peopleIn(doc, [span[0] + told.index + told[0].length, span[1]]) : []
  })
}

function peopleIn(doc: SegmentedDoc, told: Span): readonly Candidate[] {
  return rowOfPeople(doc, told).map((person) =>
    candidate({ ...person, role: 'participant' }, 'participant', 'in-attendance', 0.85),
  )
}

/**
 * "Councillors Ann Roe, Ben Poe and Mayor Eva Coe": every part of the list has to be a name, perhaps behind an office; of
 * another list nobody is taken.
 */
export function rowOfPeople(doc: SegmentedDoc, told: Span): readonly PersonMention[] {
  const [start, list] = withoutMarks(doc, told)
  let ofAll: string | null = null
  const parts = partsBetween(list, joints(doc.lexicon)).map(([from, to]) => {
    const words = list.slice(from, to)
    const { position, isOfSeveral, length } = officeBefore(words, doc.lexicon)
    if (position !== null) ofAll = isOfSeveral ? position : null
    const name = plainName.exec(words.slice(length))?.[1]
    return name === undefined
      ? null
      : { span: [start + to - name.length, start + to] as const, position: position ?? ofAll }
  })
  const named = parts.filter((part) => part !== null)
  if (named.length < parts.length || named.some(({ span }) => isNobody(textAt(doc.text, span), doc)))
    return []
  return named.flatMap(({ span, position }) =>
    namedPerson(doc, span, true).map((person) => ({ ...person, position })),
  )
}

/** The office that the first words before a name are, "County Councillor" or that of several ("Councillors"), as one has it. */
function officeBefore(words: string, lexicon: Lexicon) {
  const offices = wordSet(lexicon, 'people', 'position-words')
  const tokens = words.split(/\s+/u)
  const isOffice = (token: string) => offices.has(`${token.slice(0, 1).toUpperCase()}${token.slice(1)}`)
  const last = tokens.slice(0, 3).findLastIndex((token) => isOffice(token) || isOffice(singular(token)))
  if (last < 0) return { position: null, isOfSeveral: false, length: 0 }
  const isOfSeveral = !isOffice(tokens[last] ?? '')
  const office = tokens.slice(0, last + 1).join(' ')
  return { position: isOfSeveral ? singular(office) : office, isOfSeveral, length: office.length + 1 }
}

function singular(word: string): string {
  return word.replace(/s$/u, '')
}

/** Up to three small words, then a name of two to four. */
const plainName =
  /^(?:\p{Ll}[\p{Ll}-]*\s+){0,3}(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Ll}{2,3}\s+)?\p{Lu}[\p{L}\p{M}.’'-]*){1,3})$/u

function isNobody(name: string, { lexicon }: SegmentedDoc): boolean {
  return isPlace(name, lexicon) || findOrganisations(name, lexicon).length > 0
}

/** A list up to its full stop, without the colon before it, and where it begins. */
function withoutMarks({ text }: SegmentedDoc, [start, end]: Span): readonly [number, string] {
  const list = text.slice(start, end).replace(/[\s.;]+$/u, '')
  const bare = list.replace(/^[\s:]+/u, '')
  return [start + list.length - bare.length, bare]
}

const joints = perLexicon((lexicon) => {
  const and = grammarSource(lexicon, 'and')
  return new RegExp(`\\s*[,;]\\s+(?:${and}\\s+)?|\\s+${and}\\s+`, 'gu')
})
