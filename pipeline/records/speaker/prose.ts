import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { type Span, spansOverlap, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { namesRoleAt, roleNamed } from '../../text/people/labels.ts'
import { roleOfDeed } from '../../text/people/role-of-deed.ts'
import { speechesIn, speechPattern } from '../../text/people/speech.ts'
import { looksLikeName, type PersonMention, type PersonRole } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { type Candidate, candidate } from './candidate.ts'
import { companionsOf } from './companion.ts'
import { isCredit } from './is-credit.ts'
import { officeAt } from './office.ts'
import { peopleAt } from './people-at.ts'
import { titledAmong } from './titled.ts'
import { trimmed } from './trimmed.ts'

/** People whom a sentence without a label gives a role ("chaired by Dr. …", "the rapporteur, Maj. …") or lets speak ("Dr. … compared"). */
export function inProse(doc: SegmentedDoc): readonly Candidate[] {
  return doc.sentences.flatMap(({ span, block }) => {
    const kind = doc.blocks[block]?.kind
    if (
      kind === 'heading' ||
      kind === 'row' ||
      kind === 'code' ||
      /^\s*\p{L}[\p{L} ]{2,30}:\s/u.test(textAt(doc.text, span)) ||
      doc.silent === true ||
      isTitle(doc, span)
    )
      return []
    const words = textAt(doc.text, span)
    if (!namesRoleAt(doc.text, span, doc.lexicon) && speechesIn(words, doc.lexicon).length === 0) return []
    const people = peopleAt(doc, span)
    const titled = titledAmong(doc, span, people)
    const untitled = people.filter(({ nameSpan }) => titled.every((one) => one.nameSpan[0] !== nameSpan[0]))
    const told = [...untitled, ...titled, ...behindClause(doc, span, [...people, ...titled])]
    const all = [...told, ...groupOf(doc, span)].sort((a, b) => a.span[0] - b.span[0])
    const found = all.flatMap((person, at) => inSentence(doc, span, person, endOfRow(doc, all, at)))
    return found.flatMap((person) => [...companionsOf(doc, person, span[0]), person])
  })
}

/** "Harbour Hosts Panel on Lamps": a title is no sentence, unless it ends like one. */
function isTitle({ text, titleSpan }: SegmentedDoc, span: Span): boolean {
  return titleSpan !== null && spansOverlap(span, titleSpan) && !/[.!?]$/u.test(textAt(text, titleSpan))
}

/** Where a row of people ends: "Ann Roe of Toll and Ben Poe of the Port spoke" lets both speak. */
function endOfRow(doc: SegmentedDoc, people: readonly PersonMention[], from: number): number {
  let at = from
  while (isJoined(doc, people[at], people[at + 1])) at++
  return people[at]?.span[1] ?? 0
}

function isJoined(doc: SegmentedDoc, one?: PersonMention, next?: PersonMention): boolean {
  if (!one || !next || next.span[0] < one.span[1] || next.span[0] - one.span[1] > 8) return false
  return joint(doc.lexicon).test(textAt(doc.text, [one.span[1], next.span[0]]))
}

const joint = perLexicon((lexicon) => new RegExp(`^,?\\s(?:${grammarSource(lexicon, 'and')}\\s)?$`, 'u'))

/** A clause before the one that speaks is short: "Opening the session, Ann Roe of the Port said …". */
const clause = /^[^,;:()]{3,110},\s+(?=\p{Lu})/u

/** Who speaks behind a clause with which the sentence opens. */
function behindClause(
  doc: SegmentedDoc,
  span: Span,
  known: readonly PersonMention[],
): readonly PersonMention[] {
  const opened = clause.exec(textAt(doc.text, span))
  if (!opened || officeAt(opened[0].replace(/,\s*$/u, ''), doc.lexicon) !== null) return []
  const from = span[0] + opened[0].length
  if (known.some((person) => person.span[0] <= from)) return []
  const people = peopleAt(doc, [from, span[1]])
  const isNew = ({ nameSpan }: PersonMention) => known.every((one) => one.nameSpan[0] !== nameSpan[0])
  return people[0]?.span[0] === from ? people.filter(isNew) : []
}

/** "Panellists Ann Roe, Ben Poe and Eva Coe discussed …": the role of several who stand behind it, up to what they did. */
function groupOf(doc: SegmentedDoc, span: Span): readonly PersonMention[] {
  const words = textAt(doc.text, span)
  const label = /^(\p{Lu}\p{Ll}+)\s+(?=\p{Lu})/u.exec(words)
  const role = label ? roleNamed(label[1] ?? '', doc.lexicon) : null
  if (!label || role === null) return []
  const [spoke] = speechesIn(words, doc.lexicon)
  if (!spoke || spoke[0] < label[0].length) return []
  const people = peopleAt(doc, [span[0] + label[0].length, span[0] + spoke[0]])
  return people.length < 2 ? [] : people.map((person) => ({ ...person, role }))
}

/** So far before a name its role may stand. */
const reach = 240

function inSentence(
  doc: SegmentedDoc,
  sentence: Span,
  mention: PersonMention,
  rowEnd: number,
): readonly Candidate[] {
  const person = trimmed(doc, mention)
  const from = Math.max(sentence[0], person.span[0] - reach)
  const before = doc.text.slice(from, person.span[0])
  // "by Ann Roe's office" names whose it is.
  if (/['’]s$/u.test(person.name) || (person.role !== null && isCredit(before, doc.lexicon))) return []
  if (person.role !== null)
    // Words in capitals behind "with" are as good as any others, and "with the Harbour Bill" names no person.
    return person.confidence < 0.5 || isThing(doc, person)
      ? []
      : [candidate(person, person.role, 'by-phrase', 0.88)]
  const label = labelBefore(doc.lexicon).exec(before)
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
  const told = roleOfSubject(before, doc.lexicon)
  if (told !== null) return [candidate(person, told, 'by-phrase', 0.85)]
  const end = rowEnd > mention.span[1] ? rowEnd : person.span[1]
  const after = doc.text.slice(end, Math.min(sentence[1], end + 90))
  const speaks = speechPattern(doc.lexicon).exec(after)
  const leads = speaks ? after.slice(0, speaks.index) : null
  // "Ann Roe of the Harbour College warned": whose they are says as much as a title does.
  const placed = person.affiliation !== null || (leads !== null && ofBody(doc.lexicon).test(leads))
  const bracketed =
    person.affiliation !== null &&
    /^\s\(/u.test(textAt(doc.text, [person.nameSpan[1], person.nameSpan[1] + 2]))
  const named = person.confidence > surely || looksLikeName(person.name, doc.lexicon) >= byGivenName
  const known = person.honorific !== null || (placed && (bracketed || named))
  if (!known || leads === null || !leadsOn.test(leads)) return []
  const keynote = patternOf(doc.lexicon, 'people', 'role-keynote').test(`${before} | ${after}`)
  const deed = keynote ? 'keynote' : roleOfDeed(speaks?.[0] ?? '', doc.lexicon)
  return [candidate(person, deed ?? 'speaker', 'spoke', 0.75)]
}

/** Behind an article stands a person only with a title or an office. */
function isThing({ text, lexicon }: SegmentedDoc, { honorific, span, nameSpan }: PersonMention): boolean {
  return honorific === null && behindArticle(lexicon).test(textAt(text, [span[0], nameSpan[0]]))
}

const behindArticle = perLexicon(
  (lexicon) => new RegExp(`\\s${grammarSource(lexicon, 'definite')}\\s*$`, 'iu'),
)

/** "The chair of the day was Ann Roe": the role that the subject of the sentence or of its last part names. */
function roleOfSubject(before: string, lexicon: Lexicon): PersonRole | null {
  const subject = subjectPattern(lexicon).exec(before)?.[1]
  return subject === undefined ? null : roleNamed(subject, lexicon)
}

const subjectPattern = perLexicon((lexicon) => {
  const any = (key: string, file = 'grammar') => grammarSource(lexicon, key, file)
  const start = `(?:^|[,;.]\\s|\\s${any('and')}\\s)\\s*(?:${any('articles')}\\s*)?`
  return new RegExp(
    `${start}([\\p{L}-]+(?:\\s[\\p{L}-]+)?)(?:\\s${any('head-ends', 'genres')}\\s[^,;:.]{2,60}?)?\\s${any('was', 'speakers')}\\s+(?:\\p{Ll}{2,3}\\s)?$`,
    'iu',
  )
})

/** Between a name and its verb: one word, or whose they are ("of the Harbour Research Service"). */
const leadsOn =
  /^[\s,)]*(?:\p{L}+\s|(?<=,\s)[^,;:.()]{3,80},\s|(?:\p{Ll}{1,4}\s){1,2}(?:\p{Lu}[\p{L}’'-]*,?\s(?:\p{Ll}{1,4}\s(?=\p{Ll}{0,4}\s?\p{Lu})){0,2}){1,7}(?:\(\p{Lu}[\p{L}&-]*\),?\s)?)?$/u

const surely = 0.6
/** A known given name makes somebody of a body that nobody knows: “Ann Roe from Blue Lamps shared …”. */
const byGivenName = 0.9
const ofBody = perLexicon((lexicon) => {
  const from = grammarSource(lexicon, 'from-words', 'people')
  return new RegExp(`^\\s${from}\\s${grammarSource(lexicon, 'definite')}\\s*\\p{Lu}`, 'u')
})

/** The word before a name, which may be a label: "the moderator". */
const labelBefore = perLexicon((lexicon) => {
  const articles = grammarSource(lexicon, 'name-articles', 'organisations')
  return new RegExp(`(?:^|\\s)(?:${articles}\\s+)?([\\p{L}-]+),?\\s*$`, 'iu')
})
