import type { SegmentedDoc } from '../../model/doc.ts'
import { matchesOf } from '../../text/matches.ts'
import { titlesAt } from '../../text/people/titles.ts'
import type { Candidate } from './candidate.ts'
import { isPosition } from './office.ts'
import { peopleAt } from './people-at.ts'

/** The position of an office stands among its first words. */
const firstWords = 5

/** No name, with all that tells who that is, takes more characters. */
const longest = 300

/**
 * The full mentions of those who are found by a title and a surname alone ("Dr. Roe explained …"), where the document names
 * them before or after in full: "with Dr. Ann Roe, head of the Harbour College".
 */
export function fullNames(doc: SegmentedDoc, found: readonly Candidate[]): readonly Candidate[] {
  const alone = new Map(
    found
      .filter(({ name, honorific }) => honorific !== null && /^[\p{L}’'-]+$/u.test(name))
      .map((one) => [one.name, one]),
  )
  for (const { name } of found) if (name.includes(' ')) alone.delete(name.slice(name.lastIndexOf(' ') + 1))
  if (alone.size === 0) return []
  // A document may name thousands: each of its words is looked up.
  return matchesOf(surname, doc.text).flatMap(({ index, 0: word }): readonly Candidate[] => {
    const known = alone.get(word)
    const before = known ? given.exec(doc.text.slice(Math.max(0, index - furthest), index)) : null
    if (!known || !before) return []
    const start = index - before[0].length
    const [person] = peopleAt(doc, [start, lineEnd(doc.text, start)])
    if (!person || person.nameSpan[0] >= index + word.length || !person.name.endsWith(` ${word}`)) return []
    alone.delete(known.name)
    const { name, span, honorific, position, affiliation } = person
    // "President Ann Roe": an office before a name is no title of hers elsewhere.
    const titled = honorific !== null && titlesAt(honorific, 0, doc.lexicon)?.office === false
    const said =
      position === null ||
      position
        .split(' ')
        .slice(0, firstWords)
        .some((word) => isPosition(word, doc.lexicon))
    const told = said
      ? { position, affiliation, span }
      : { position: null, affiliation: null, span: person.nameSpan }
    return [{ ...known, name, honorific: titled ? honorific : known.honorific, ...told }]
  })
}

const surname = /\p{Lu}[\p{L}-]*(?:['’]\p{L}{2,})*/gu
/** One to four words that may be a title and given names. */
const given = /(?:\p{Lu}[\p{L}.’'-]*\s){1,4}$/u
const furthest = 120

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n\n', from)
  return Math.min(end < 0 ? text.length : end, from + longest)
}
