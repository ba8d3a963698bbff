import type { Across, FollowUp, Merge, Thing } from '../model/across.ts'
import type { DocumentEntry } from '../model/base.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge, Lexicon } from '../model/knowledge.ts'
import type { BaseRecord, Link } from '../model/record.ts'
import { byCodeUnit, foldKey } from '../text/fold.ts'
import type { DecidedPairs } from './decisions/decided-pairs.ts'
import { matchSessions } from './events/match-sessions.ts'
import { grouped } from './grouped.ts'
import { findFollowUps } from './ledger/find-follow-ups.ts'
import { keepLedger } from './ledger/keep-ledger.ts'
import { promiseOf } from './ledger/promises.ts'
import { findRecurrences } from './recurrences/find-recurrences.ts'
import { lexiconsOf } from './recurrences/units.ts'
import { recordFinder } from './record-finder.ts'
import { bodyMentions } from './things/mentions.ts'
import { organisations, type Organisations } from './things/organisations.ts'
import { people } from './things/people.ts'
import { places } from './things/places.ts'
import { thingLinks } from './things/thing-links.ts'
import { gradeOf } from './threads/grade.ts'
import { tieThreads } from './threads/tie-threads.ts'

/** What is there to be laid side by side. */
export interface Table {
  readonly docs: readonly ExtractedDoc[]
  readonly records: readonly BaseRecord[]
  readonly entryOf: (document: string) => DocumentEntry | undefined
  readonly eventMerges: readonly Merge[]
  readonly pairs: DecidedPairs
  readonly knowledge: Knowledge
  /** The day by which commitments are judged; null for the newest date in the corpus. */
  readonly asOf: string | null
}

type Found = Omit<Across, 'tombstones' | 'decisions' | 'attribution'>

/** What only shows across documents, and the edges that follow from it. */
export function acrossDocuments(table: Table): { readonly across: Found; readonly links: readonly Link[] } {
  const { docs, records, entryOf, knowledge, pairs } = table
  const fallback: Lexicon = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }
  const lexiconOf = lexiconsOf(docs, fallback)
  const byId = new Map(records.map((record) => [record.id, record]))
  const bodies = organisations(bodyMentions(records), knowledge, () => false)
  const persons = people(records, bodies.idOf, pairs.joined, pairs.apart)
  const things = [...bodies.things, ...persons, ...places(records), ...eventThings(records, table.eventMerges)].sort((a, b) => byCodeUnit(a.id, b.id))
  const recurrences = findRecurrences(records, { entryOf, eventOf: (id) => byId.get(id), lexiconOf, knowledge })
  const followUps = followUpsOf(table, bodies, things)
  const { ledger } = ledgerOf(table, followUps, bodies)
  const threads = tieThreads(records, recurrences, followUps, lexiconOf)
  const sessions = sessionsOf(docs, records)
  const grades = records.filter(({ type }) => type === 'recommendation').map((record) => gradeOf(record, lexiconOf(record.document)))
  const links = [
    ...thingLinks(things, byId),
    ...recurrences.flatMap(({ edges, wordings }) => recursLinks(edges, wordings.map(({ record }) => record))),
    ...[...followUps].flatMap(([to, list]) => list.flatMap(({ record, evidence, score }) => (record === null || record === to ? [] : [{ from: record, to, kind: 'follows-up', evidence: evidence.quote, score }]))),
    ...threads.links,
    ...sessions.links,
  ]
  return { across: { things, recurrences, ledger, brokenThreads: threads.broken, grades, sessions: sessions.traces }, links }
}

/** Every wording is tied to the centre; wordings that read the same share the edge of their words. */
function recursLinks(edges: readonly Merge[], members: readonly string[]): readonly Link[] {
  const centre = edges[0]?.from ?? members[0]
  if (centre === undefined) return []
  const byTo = new Map(edges.map((edge) => [edge.to, edge]))
  return members
    .filter((member) => member !== centre)
    .map((member) => {
      const edge = byTo.get(member)
      return { from: member, to: centre, kind: 'recurs', evidence: edge ? edge.points.map(({ reason }) => reason).join('; ') : 'the same words as another wording', score: edge?.score ?? 1 }
    })
}

/** Records that may be the product of a promise. */
const named: ReadonlySet<string> = new Set(['reading', 'objective', 'case-study', 'session'])

function followUpsOf({ docs, records, entryOf }: Table, bodies: Organisations, things: readonly Thing[]): ReadonlyMap<string, readonly FollowUp[]> {
  const byDocument = new Map(docs.map((doc) => [doc.id, doc]))
  const thingById = new Map(things.map((thing) => [thing.id, thing]))
  const promises = records
    .filter((record) => (record.type === 'commitment' || record.type === 'recommendation') && record.review !== 'rejected')
    .flatMap((record) => {
      const doc = byDocument.get(record.document)
      return doc ? [promiseOf(record, doc, entryOf(record.document)?.date ?? null, actorNames(record, bodies, thingById))] : []
    })
  const shelves = grouped(records, ({ document }) => [document])
  const dated = docs.map((doc) => ({
    doc,
    date: entryOf(doc.id)?.date ?? null,
    publishers: (entryOf(doc.id)?.publishers ?? []).map(foldKey),
    recordAt: recordFinder(shelves.get(doc.id) ?? []),
    named: (shelves.get(doc.id) ?? []).filter(({ type }) => named.has(type)).flatMap(({ evidence }) => evidence.map(({ span }) => span)),
  }))
  return findFollowUps(promises, dated)
}

/** Names under which whoever is to act may be mentioned. */
function actorNames(record: BaseRecord, bodies: Organisations, things: ReadonlyMap<string, Thing>): readonly string[] {
  const actor = record['lead'] ?? record['addressee']
  if (typeof actor !== 'string') return []
  const names = actorsIn(actor).flatMap((part) => [part, ...(things.get(bodies.idOf(part, record.document) ?? '')?.names ?? [])])
  return [...new Set(names.map((name) => foldKey(name.replace(/^the\s+/iu, ''))).filter((name) => name.length > 1))]
}

/** "OSS and MIPO" is two, and "Ministry of Interior and Public Order" is one. */
function actorsIn(actor: string): readonly string[] {
  return [actor, ...actor.split(/\s+(?:and|et|y)\s+|,\s*/u)]
}

function ledgerOf({ records, entryOf, docs, asOf }: Table, followUps: ReadonlyMap<string, readonly FollowUp[]>, bodies: Organisations) {
  const dates = docs.map((doc) => entryOf(doc.id)?.date ?? null).filter((date) => date !== null).sort(byCodeUnit)
  const newest = dates.at(-1) ?? null
  const laterDocuments = (commitment: BaseRecord) => (entryOf(commitment.document)?.date ?? '9') < (newest ?? '')
  const leadOf = ({ lead, document }: BaseRecord) => (typeof lead === 'string' ? (actorsIn(lead).map((name) => bodies.idOf(name, document)).find((id) => id !== null) ?? null) : null)
  const commitments = records.filter(({ type, review }) => type === 'commitment' && review !== 'rejected')
  return { ledger: keepLedger(commitments, { asOf: asOf ?? newest, laterDocuments, followUps, leadOf }) }
}

function sessionsOf(docs: readonly ExtractedDoc[], records: readonly BaseRecord[]) {
  const byDocument = grouped(records, ({ document }) => [document])
  const eventOfDocument = new Map(records.map((record) => [record.document, record.event ?? (record.type === 'event' ? record.id : null)]))
  for (const record of records) if (record.event !== null) eventOfDocument.set(record.document, record.event)
  const groups = grouped(docs, (doc) => {
    const event = eventOfDocument.get(doc.id)
    return event ? [event] : []
  })
  const matched = [...groups.values()].map((group) => matchSessions(group.slice(0, 20), (document) => byDocument.get(document) ?? []))
  return {
    traces: matched.flatMap(({ traces }) => traces).sort((a, b) => byCodeUnit(a.session, b.session)),
    links: matched.flatMap(({ links }) => links),
  }
}

/** One thing an event, with the records that tell of it. */
function eventThings(records: readonly BaseRecord[], merges: readonly Merge[]): readonly Thing[] {
  const told = grouped(records.filter(({ type }) => type === 'event'), (record) => [record.event ?? record.id])
  const toId = new Map([...told].flatMap(([id, members]) => members.map((member) => [member.id, id] as const)))
  const byEvent = grouped(merges, ({ to }) => [toId.get(to) ?? to])
  return [...told].map(([id, members]): Thing => ({
    id,
    kind: 'event',
    name: String((members.find((member) => member.id === id) ?? members[0])?.['name'] ?? ''),
    names: [...new Set(members.map((member) => String(member['name'])))].sort(byCodeUnit),
    acronym: null,
    country: members.map((member) => member['country']).find((code) => typeof code === 'string') ?? null,
    mentions: members.map((member) => ({ record: member.id, document: member.document, field: 'name', name: String(member['name']) })),
    merges: byEvent.get(id) ?? [],
    candidates: [],
  }))
}
