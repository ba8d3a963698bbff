import type { Block, SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { type Span, textAt } from '../../model/span.ts'
import { isCity } from '../../text/cities.ts'
import { foldKey } from '../../text/fold.ts'
import { grammarSource } from '../../text/grammar.ts'
import { isHeadWord } from '../../text/organisations/heads.ts'
import { isPlace } from '../../text/organisations/run-part.ts'
import {
  acronymIn,
  findOrganisations,
  knownOrganisation,
  type OrganisationMention,
} from '../../text/organisations.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { patternOf } from '../../text/phrases.ts'
import { remember } from '../../text/remember.ts'
import { isSmallWord } from '../../text/small-word.ts'
import { wordSet } from '../../text/word-set.ts'
import { blockIndexAt } from '../block-at.ts'
import { nameOf } from '../event/name.ts'
import { affiliations } from './affiliations.ts'
import { bodiesBeside } from './beside.ts'
import { bodiesBetween } from './between.ts'
import { describedBodies } from './described.ts'
import { explainedBodies } from './explained.ts'
import { frontNames } from './front-names.ts'
import { inFull, keyOf } from './in-full.ts'
import { withoutTitleCase } from './in-title-case.ts'
import { linkedBodies } from './linked.ts'
import { listedOrganisations } from './listed.ts'
import { partners } from './partners.ts'
import { smallHeaded } from './small-headed.ts'
import { withSpelledForm } from './spelled.ts'
import { actsAsBody, toldBodies } from './told.ts'
import { withoutPerson } from './without-person.ts'

/** The bodies a document names, each once under its fullest name; a mention that gives the acronym is preferred. */
export function findOrganisationRecords(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const named = withoutTitleCase(
    findOrganisations(doc.text, doc.lexicon)
      .map(withoutPerson(found))
      .filter((mention) => isName(mention, doc) && !isEvent(mention, doc)),
    doc,
  )
  const taken = new Uint8Array(doc.text.length)
  for (const { span } of named) taken.fill(1, ...span)
  const further = [
    ...affiliations(doc, found, named),
    ...listedOrganisations(doc),
    ...frontNames(doc),
    ...describedBodies(doc),
    ...linkedBodies(doc),
    ...partners(doc),
    ...smallHeaded(doc),
    ...toldBodies(doc),
    ...explainedBodies(doc),
  ].filter(({ span, name }) => !taken.subarray(...span).includes(1) && !isBareHead(name, doc.lexicon))
  for (const { span } of further) taken.fill(1, ...span)
  const sure = inOrder([...named.filter((mention) => !isTool(mention, doc)), ...further])
  const beside = [...bodiesBeside(doc, sure), ...bodiesBetween(doc, sure)].filter(
    ({ span, name }) => !taken.subarray(...span).includes(1) && !isBareHead(name, doc.lexicon),
  )
  return grouped(inOrder([...sure, ...beside]).map(withSpelledForm(doc.text)), doc.lexicon).map((group) =>
    sighting(group, doc),
  )
}

/** "Centre": the word that a name is built on names none by itself. */
function isBareHead(name: string, lexicon: Lexicon): boolean {
  return isHeadWord(name, lexicon) && !shortForm.test(name)
}

function inOrder(mentions: readonly OrganisationMention[]): readonly OrganisationMention[] {
  return [...mentions].sort((a, b) => a.span[0] - b.span[0])
}

function sighting(group: readonly OrganisationMention[], doc: SegmentedDoc): Sighting {
  const fullest = group.reduce((a, b) => (b.name.length > a.name.length ? b : a))
  const best =
    group.find((mention) => mention.acronym !== null && mention.name.length >= fullest.name.length) ?? fullest
  const acronym =
    best.acronym ??
    group.find((mention) => mention.acronym !== null)?.acronym ??
    acronymIn(doc.text, fullest.name, doc.lexicon) ??
    // A body that the document calls by its short form alone has no other.
    (shortForm.test(fullest.name) ? fullest.name : null)
  return {
    type: 'organisation',
    spans: [withBracket(doc.text, best.span, acronym)],
    fields: { name: fullest.name, acronym, kind: best.kind },
    rule: best.acronym === null ? 'organisation/name' : 'organisation/name-with-acronym',
    confidence: Math.min(0.95, best.confidence),
  }
}

const shortForm = /^\p{Lu}{2}[\p{Lu}\d&-]{0,8}$/u

const sentTo = perLexicon((lexicon) => {
  const [to, the] = ['sent-to', 'unsaid'].map((key) => grammarSource(lexicon, key, 'organisations'))
  return new RegExp(`\\s${to}\\s(?:${the}\\s)?(.+)$`, 'iu')
})

/** "Write on Twitter", "a GitHub issue": what people use is no body there. */
function isTool({ name, span }: OrganisationMention, doc: SegmentedDoc): boolean {
  return wordSet(doc.lexicon, 'organisation-lists', 'tools').has(name) && !actsAsBody(doc, span)
}

/** Not a piece of a longer title ("Interactive Group" Activity), a headline ("Government to Unveil Policy") or a column head. */
function isName(mention: OrganisationMention, doc: SegmentedDoc): boolean {
  const to = sentTo(doc.lexicon).exec(mention.name)?.[1]
  // A mission goes to a place or to a body of states.
  const sent = to === undefined || isPlace(to, doc.lexicon) || knownOrganisation(to, doc.lexicon) !== null
  if (mention.name.length < 2 || !sent) return false
  const block = doc.blocks[blockIndexAt(doc, mention.span[0])]
  const alone = block?.cells?.some((cell) => cell[0] === mention.span[0] && cell[1] === mention.span[1])
  if (
    block?.kind === 'row' &&
    (block.header ||
      (alone &&
        block.cells?.every((cell) => doc.text.slice(...cell) === doc.text.slice(...cell).toUpperCase())))
  )
    return false
  if (block && isShouted(mention.name, block, doc)) return false
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(doc.text.slice(mention.span[1], mention.span[1] + 20))?.[1]
  const goesOn = next !== undefined && !isSmallWord(next, doc.lexicon) && !isCity(next, doc.lexicon)
  return mention.acronym !== null || !goesOn
}

/** "Harbour Forum 2024", or the "Harbour Forum on Lamps" of which the paper is the programme: a meeting is no body. */
function isEvent({ name, acronym, span }: OrganisationMention, doc: SegmentedDoc): boolean {
  const isMeeting = patternOf(doc.lexicon, 'events', 'event-words').test(name)
  if (!isMeeting || acronym !== null || knownOrganisation(name, doc.lexicon) !== null) return false
  return isDated(doc.text.slice(span[1], span[1] + 6)) || foldKey(name) === foldKey(eventOf(doc))
}

const isDated = (words: string) => /^\s(?:19|20)\d\d/u.test(words)

const events = new WeakMap<SegmentedDoc, string>()

/** What the meeting is called that a document is about; nothing where its name tells none. */
function eventOf(doc: SegmentedDoc): string {
  return remember(events, doc, () => {
    const { name, telling } = nameOf(doc)
    return telling ? name.replace(/\s(?:19|20)\d\d$/u, '') : ''
  })
}

/** "WHO DOES WHAT": in a line of capitals a word that is short for a body may be a word like others. */
function isShouted(name: string, block: Block, { text, lexicon }: SegmentedDoc): boolean {
  const isSmall = wordSet(lexicon, 'words', 'function-words').has(name.toLowerCase())
  return isSmall && remember(inCapitals, block, () => isUpper(textAt(text, block.span)))
}

/** A long block may name ten thousand bodies. */
const inCapitals = new WeakMap<Block, boolean>()

function isUpper(words: string): boolean {
  return words === words.toUpperCase()
}

/** Mentions that share a name or an acronym are one body. */
function grouped(
  mentions: readonly OrganisationMention[],
  lexicon: Lexicon,
): readonly (readonly OrganisationMention[])[] {
  const groups: OrganisationMention[][] = []
  const byKey = new Map<string, OrganisationMention[]>()
  for (const mention of mentions) {
    const keys = [mention.name, mention.acronym ?? ''].map((name) => keyOf(name, lexicon)).filter(Boolean)
    const known = keys.map((key) => byKey.get(key)).find(Boolean)
    const group = known ?? []
    if (!known) groups.push(group)
    group.push(mention)
    for (const key of keys) byKey.set(key, group)
  }
  return inFull(groups, lexicon)
}

/** The span with the acronym in brackets after it, where it stands there. */
function withBracket(text: string, span: Span, acronym: string | null): Span {
  if (acronym === null) return span
  const after = /^\s*\(\s*["“‘']?([^()]{2,14}?)["”’']?\s*\)/u.exec(text.slice(span[1], span[1] + 24))
  return after && foldKey(after[1] ?? '') === foldKey(acronym) ? [span[0], span[1] + after[0].length] : span
}
