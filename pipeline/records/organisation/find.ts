import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { foldKey } from '../../text/fold.ts'
import { isHeadWord } from '../../text/organisations/heads.ts'
import { acronymIn, findOrganisations, type OrganisationMention } from '../../text/organisations.ts'
import { wordSet } from '../../text/word-set.ts'
import { affiliations } from './affiliations.ts'
import { bodiesBeside } from './beside.ts'
import { bodiesBetween } from './between.ts'
import { describedBodies } from './described.ts'
import { explainedBodies } from './explained.ts'
import { frontNames } from './front-names.ts'
import { grouped } from './grouped.ts'
import { withoutTitleCase } from './in-title-case.ts'
import { isMeeting } from './is-meeting.ts'
import { isName } from './is-name.ts'
import { linkedBodies } from './linked.ts'
import { linkedProgrammes } from './linked-programmes.ts'
import { listedOrganisations } from './listed.ts'
import { partners } from './partners.ts'
import { smallHeaded } from './small-headed.ts'
import { withSpelledForm } from './spelled.ts'
import { actsAsBody, toldBodies } from './told.ts'
import { bodiesUnderHeading } from './under-heading.ts'
import { withoutPerson } from './without-person.ts'
import { withoutUnits } from './without-units.ts'

/** The bodies a document names, each once under its fullest name; a mention that gives the acronym is preferred. */
export function findOrganisationRecords(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  const apart = linkedProgrammes(doc)
  const taken = new Uint8Array(doc.text.length)
  for (const { span } of apart) taken.fill(1, ...span)
  const named = withoutTitleCase(
    withoutUnits(findOrganisations(doc.text, doc.lexicon), doc)
      .filter(({ span }) => !taken.subarray(...span).includes(1))
      .map(withoutPerson(found))
      .filter((mention) => isName(mention, doc) && !isMeeting(mention, doc)),
    doc,
  )
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
    ...bodiesUnderHeading(doc),
  ].filter(({ span, name }) => !taken.subarray(...span).includes(1) && !isBareHead(name, doc.lexicon))
  for (const { span } of further) taken.fill(1, ...span)
  const sure = inOrder([...apart, ...named.filter((mention) => !isTool(mention, doc)), ...further])
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

/** "Write on Twitter", "a GitHub issue": what people use is no body there. */
function isTool({ name, span }: OrganisationMention, doc: SegmentedDoc): boolean {
  return wordSet(doc.lexicon, 'organisation-lists', 'tools').has(name) && !actsAsBody(doc, span)
}

/** The span with the acronym in brackets after it, where it stands there. */
function withBracket(text: string, span: Span, acronym: string | null): Span {
  if (acronym === null) return span
  const after = /^\s*\(\s*["“‘']?([^()]{2,14}?)["”’']?\s*\)/u.exec(text.slice(span[1], span[1] + 24))
  return after && foldKey(after[1] ?? '') === foldKey(acronym) ? [span[0], span[1] + after[0].length] : span
}
