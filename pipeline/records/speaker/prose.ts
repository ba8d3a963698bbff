import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, textAt } from '../../model/span.ts'
import { endOfWords } from '../../text/end-of-words.ts'
import { namesRoleAt, roleNamed } from '../../text/people/labels.ts'
import { roleOfDeed } from '../../text/people/role-of-deed.ts'
import type { PersonMention } from '../../text/people.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Candidate, candidate, peopleAt } from './candidate.ts'
import { officeAt } from './office.ts'
import { titledAmong } from './titled.ts'

/** People whom a sentence without a label gives a role ("chaired by Dr. …", "the rapporteur, Maj. …") or lets speak ("Dr. … compared"). */
export function inProse(doc: SegmentedDoc): readonly Candidate[] {
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (
      kind === 'heading' ||
      kind === 'row' ||
      kind === 'code' ||
      /^\s*\p{L}[\p{L} ]{2,30}:\s/u.test(textAt(doc.text, span)) ||
      doc.genre === 'other'
    )
      return []
    const words = textAt(doc.text, span)
    if (
      !namesRoleAt(doc.text, span, doc.lexicon) &&
      !patternOf(doc.lexicon, 'speakers', 'speech-verbs').test(words)
    )
      return []
    const people = peopleAt(doc, span)
    const titled = titledAmong(doc, span, people)
    const untitled = people.filter(({ nameSpan }) => titled.every((one) => one.nameSpan[0] !== nameSpan[0]))
    const told = [...untitled, ...titled, ...behindClause(doc, span, [...people, ...titled])]
    return [...told, ...groupOf(doc, span)].flatMap((person) => inSentence(doc, span, person))
  })
}

/** A clause before the one that speaks is short: "Opening the session, Ann Roe of the Port said …". */
const clause = /^[^,;:()]{3,60},\s+(?=\p{Lu})/u

/** Who speaks behind a clause with which the sentence opens. */
function behindClause(
  doc: SegmentedDoc,
  span: Span,
  known: readonly PersonMention[],
): readonly PersonMention[] {
  const opened = known.length > 0 ? null : clause.exec(textAt(doc.text, span))
  if (!opened || officeAt(opened[0].replace(/,\s*$/u, ''), doc.lexicon) !== null) return []
  const from = span[0] + opened[0].length
  return peopleAt(doc, [from, span[1]]).filter((person) => person.span[0] === from)
}

/** "Panellists Ann Roe, Ben Poe and Eva Coe discussed …": the role of several who stand behind it, up to what they did. */
function groupOf(doc: SegmentedDoc, span: Span): readonly PersonMention[] {
  const words = textAt(doc.text, span)
  const label = /^(\p{Lu}\p{Ll}+)\s+(?=\p{Lu})/u.exec(words)
  const role = label ? roleNamed(label[1] ?? '', doc.lexicon) : null
  const verb = patternOf(doc.lexicon, 'speakers', 'speech-verbs').exec(words)
  if (!label || role === null || !verb || verb.index < label[0].length) return []
  const people = peopleAt(doc, [span[0] + label[0].length, span[0] + verb.index])
  return people.length < 2 ? [] : people.map((person) => ({ ...person, role }))
}

/** So far before a name its role may stand. */
const reach = 240

function inSentence(doc: SegmentedDoc, sentence: Span, mention: PersonMention): readonly Candidate[] {
  const person = trimmed(doc, mention)
  const from = Math.max(sentence[0], person.span[0] - reach)
  const before = doc.text.slice(from, person.span[0])
  if (person.role !== null)
    // Words in capitals behind "with" are as good as any others.
    return person.confidence < 0.5 ? [] : [candidate(person, person.role, 'by-phrase', 0.88)]
  const label = /(?:^|\s)(?:the\s+|le\s+|la\s+|el\s+)?([\p{L}-]+),?\s*$/iu.exec(before)
  const role = label ? roleNamed(label[1] ?? '', doc.lexicon) : null
  if (role !== null && label)
    return [
      candidate(
        { ...person, span: [from + label.index + (/^\s/u.test(label[0]) ? 1 : 0), person.span[1]] },
        role,
        'by-phrase',
        0.85,
      ),
    ]
  const after = doc.text.slice(person.span[1], Math.min(sentence[1], person.span[1] + 90))
  const speaks = patternOf(doc.lexicon, 'speakers', 'speech-verbs').exec(after)
  const leads = speaks ? after.slice(0, speaks.index) : null
  // "Ann Roe of the Harbour College warned": whose they are says as much as a title does.
  const told = person.affiliation !== null || (leads !== null && ofBody.test(leads))
  const bracketed =
    person.affiliation !== null &&
    /^\s\(/u.test(textAt(doc.text, [person.nameSpan[1], person.nameSpan[1] + 2]))
  const known = person.honorific !== null || (told && (bracketed || person.confidence > surely))
  if (!known || leads === null || !leadsOn.test(leads)) return []
  const keynote = patternOf(doc.lexicon, 'people', 'role-keynote').test(`${before} | ${after}`)
  const deed = keynote ? 'keynote' : roleOfDeed(speaks?.[0] ?? '', doc.lexicon)
  return [candidate(person, deed ?? 'speaker', 'spoke', 0.75)]
}

/** Between a name and its verb: one word, or whose they are ("of the Harbour Research Service"). */
const leadsOn =
  /^[\s,)]*(?:\p{L}+\s|(?<=,\s)[^,;:.()]{3,80},\s|(?:\p{Ll}{1,4}\s){1,2}(?:\p{Lu}[\p{L}’'-]*,?\s(?:\p{Ll}{1,4}\s(?=\p{Ll}{0,4}\s?\p{Lu})){0,2}){1,7}(?:\(\p{Lu}[\p{L}&-]*\),?\s)?)?$/u

const surely = 0.6
const ofBody = /^\s(?:of|from)\sthe\s\p{Lu}/u

/** "the Prison Reform Forum warned": the body ends where somebody does something. */
function beforeVerb(words: string, doc: SegmentedDoc): string {
  const verb = patternOf(doc.lexicon, 'speakers', 'speech-verbs').exec(words)
  return verb && /\p{Ll}/u.test(verb[0].trim().charAt(0)) ? words.slice(0, verb.index) : words
}

/** In a sentence the details of a person end where it goes on: ", consulted with". */
function trimmed(doc: SegmentedDoc, person: PersonMention): PersonMention {
  const cut = (words: string | null) => {
    const bare = beforeVerb(
      (words ?? '').replace(/^the\s+(?=\p{Lu}\S*\s+\S)/u, '').replace(/(?:^|,\s+)\p{Ll}.*$/su, ''),
      doc,
    ).trim()
    return bare === '' ? null : bare
  }
  const affiliation = cut(person.affiliation)
  const position = person.position
  if (affiliation === person.affiliation) return person
  const details = [affiliation, position].filter((words): words is string => words !== null)
  const behind = textAt(doc.text, [person.nameSpan[1], person.span[1]])
  const end = details.reduce((far, words) => Math.max(far, endOfWords(behind, words) ?? 0), 0)
  return { ...person, affiliation, span: [person.span[0], person.nameSpan[1] + end] }
}
