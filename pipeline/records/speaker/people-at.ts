import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, textAt } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { findOrganisations } from '../../text/organisations.ts'
import { roleNamed } from '../../text/people/labels.ts'
import { type PersonMention, parsePeople } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { remember } from '../../text/remember.ts'
import { bare, withBody } from './body-of-person.ts'
import { isPositionPast, withTopic } from './whole-position.ts'

const people = new WeakMap<SegmentedDoc, Map<string, readonly PersonMention[]>>()

/** The people that a stretch of the text names, with spans into the text. */
export function peopleAt(doc: SegmentedDoc, span: Span): readonly PersonMention[] {
  const known = remember(people, doc, () => new Map<string, readonly PersonMention[]>())
  return remember(known, span.join('-'), () => readPeople(doc, span))
}

function readPeople(doc: SegmentedDoc, span: Span): readonly PersonMention[] {
  const words = textAt(doc.text, span)
  const named = parsePeople(words, doc.lexicon)
  if (named.length === 0) return []
  const bodies = findOrganisations(words, doc.lexicon)
  const isBody = ({ nameSpan }: PersonMention) =>
    bodies.some((body) => body.span[0] <= nameSpan[0] && body.span[1] > nameSpan[1] + 2)
  const isBeyond = (person: PersonMention) =>
    bodies.every(({ span }) => span[0] > person.nameSpan[0] || isPositionPast(person, span[1], words))
  const people = named.filter((person) => !isBody(person) || isBeyond(person))
  return withPartner(people, words, doc.lexicon).map((person) => {
    const placed = withPosition(undatedOf(unjoined(person, doc.lexicon), doc.lexicon), words, doc.lexicon)
    const whole = withTopic(withBody(placed, words, doc.lexicon), words, doc.lexicon)
    return {
      ...whole,
      // "Ann Roe, the warden": the article is no part of an office.
      position: whole.position === null ? null : withoutArticle(whole.position, doc.lexicon),
      affiliation: whole.affiliation === null ? null : bare(whole.affiliation, doc.lexicon),
      span: [whole.span[0] + span[0], whole.span[1] + span[0]] as const,
      nameSpan: [whole.nameSpan[0] + span[0], whole.nameSpan[1] + span[0]] as const,
    }
  })
}

/** "Hon. Jane Roe and John Poe": the second stands without a sign of its own. */
function withPartner(
  people: readonly PersonMention[],
  words: string,
  lexicon: Lexicon,
): readonly PersonMention[] {
  const last = people.at(-1)
  const joint = last ? partnerPattern(lexicon).exec(words.slice(last.span[1])) : null
  if (!last || !joint) return people
  const from = last.span[1] + joint[0].length
  const more = parsePeople(words.slice(from), lexicon).filter(({ span }) => span[0] === 0)
  return [
    ...people,
    ...more.map((person) => ({
      ...person,
      role: person.role ?? last.role,
      span: [person.span[0] + from, person.span[1] + from] as const,
      nameSpan: [person.nameSpan[0] + from, person.nameSpan[1] + from] as const,
    })),
  ]
}

const partnerPattern = perLexicon(
  (lexicon) => new RegExp(`^\\s*(?:${grammarSource(lexicon, 'and')}|&)\\s+`, 'u'),
)

/** "Jane Roe, Chair, Committee on Budgets" chairs the committee, not the session: between a name and a body the word is a position. */
function withPosition(person: PersonMention, words: string, lexicon: Lexicon): PersonMention {
  const behind = /^\s*(?:[,(\n]|[–—-]+)\s*([^,;()\n–—]+)/u.exec(words.slice(person.nameSpan[1]))?.[1]
  if (
    person.affiliation === null ||
    !behind ||
    person.role === null ||
    roleNamed(behind, lexicon) !== person.role
  )
    return person
  const before = words.slice(person.span[0], person.nameSpan[0]).replace(person.honorific ?? '', '')
  const label = before.replace(/[^\p{L}]+$/u, '')
  return {
    ...person,
    role: label === '' ? null : roleNamed(label, lexicon),
    position: person.position ?? foldSpace(behind),
  }
}

/** "Ann Roe, and Light Mast": who stands beside somebody is no body of theirs. */
function unjoined(person: PersonMention, lexicon: Lexicon): PersonMention {
  const joined = person.position === null && jointPattern(lexicon).test(person.affiliation ?? '')
  return joined ? { ...person, affiliation: null } : person
}

const jointPattern = perLexicon((lexicon) => new RegExp(`^(?:${grammarSource(lexicon, 'and')}|&)\\s`, 'u'))

/** "By Ann Roe, 9 February 2021": a day is nobody's body. */
function undatedOf(person: PersonMention, lexicon: Lexicon): PersonMention {
  const said = person.affiliation ?? ''
  const dated = findDates(said, lexicon).some(({ span }) => span[1] - span[0] >= said.length * 0.7)
  return dated ? { ...person, affiliation: null } : person
}
