import type { SegmentedDoc } from '../../model/doc.ts'
import { textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { likeness } from '../../text/people/likeness.ts'
import { roleOfDeed } from '../../text/people/role-of-deed.ts'
import { speechPattern } from '../../text/people/speech.ts'
import { looksLikeName, type PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Candidate, candidate } from './candidate.ts'

/** Somebody who is known by a title or a body, and does behind their name what speakers do. `before`, `after`: the words on both sides. */
export function bySpeech(
  doc: SegmentedDoc,
  person: PersonMention,
  before: string,
  after: string,
): readonly Candidate[] {
  const speaks = speechPattern(doc.lexicon).exec(after)
  const leads = speaks ? after.slice(0, speaks.index) : null
  // "Ann Roe of the Harbour College warned": whose they are says as much as a title does.
  const placed = person.affiliation !== null || (leads !== null && ofBody(doc.lexicon).test(leads))
  const bracketed =
    person.affiliation !== null &&
    /^\s\(/u.test(textAt(doc.text, [person.nameSpan[1], person.nameSpan[1] + 2]))
  // A known given name makes somebody of a body that nobody knows: “Ann Roe from Blue Lamps shared …”.
  const named = person.confidence > surely || looksLikeName(person.name, doc.lexicon) >= likeness.sure
  const known = person.honorific !== null || (placed && (bracketed || named))
  if (!known || leads === null || !leadsOn.test(leads)) return []
  const keynote = patternOf(doc.lexicon, 'people', 'role-keynote').test(`${before} | ${after}`)
  const deed = keynote ? 'keynote' : roleOfDeed(speaks?.[0] ?? '', doc.lexicon)
  return [candidate(person, deed ?? 'speaker', 'spoke', 0.75)]
}

/** Between a name and its verb: one word, or whose they are ("of the Harbour Research Service"). */
const leadsOn =
  /^[\s,)]*(?:\p{L}+\s|(?<=,\s)[^,;:.()]{3,80},\s|(?:\p{Ll}{1,4}\s){1,2}(?:\p{Lu}[\p{L}’'-]*,?\s(?:\p{Ll}{1,4}\s(?=\p{Ll}{0,4}\s?\p{Lu})){0,2}){1,7}(?:\(\p{Lu}[\p{L}&-]*\),?\s)?)?$/u

const surely = 0.6

const ofBody = perLexicon((lexicon) => {
  const from = grammarSource(lexicon, 'from-words', 'people')
  return new RegExp(`^\\s${from}\\s${grammarSource(lexicon, 'definite')}\\s*\\p{Lu}`, 'u')
})
