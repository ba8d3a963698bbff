import type { SegmentedDoc } from '../../model/doc.ts'
import { type Span, spansOverlap, textAt } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { namesRoleAt, roleNamed } from '../../text/people/labels.ts'
import { speechesIn } from '../../text/people/speech.ts'
import type { PersonMention } from '../../text/people.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import type { Candidate } from './candidate.ts'
import { companionsOf } from './companion.ts'
import { officeAt } from './office.ts'
import { peopleAt } from './people-at.ts'
import { inSentence } from './role-in-sentence.ts'
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
