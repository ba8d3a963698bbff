import type { Across } from '../model/across.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import type { BaseRecord, Link } from '../model/record.ts'
import type { Merge } from '../model/thing.ts'
import { byCodeUnit } from '../text/fold.ts'
import { matchSessions } from './events/match-sessions.ts'
import { grouped } from './grouped.ts'
import { leadFinder } from './ledger/lead-finder.ts'
import { followUpsOf, ledgerOf } from './ledger/what-became.ts'
import { findRecurrences } from './recurrences/find-recurrences.ts'
import { lexiconsOf } from './recurrences/units.ts'
import type { Table } from './table.ts'
import { eventThings } from './things/event-things.ts'
import { bodyMentions } from './things/mentions.ts'
import { organisations } from './things/organisations.ts'
import { people } from './things/people.ts'
import { places } from './things/places.ts'
import { thingLinks } from './things/thing-links.ts'
import { gradeOf } from './threads/grade.ts'
import { tieThreads } from './threads/tie-threads.ts'

type Found = Omit<Across, 'tombstones' | 'decisions' | 'attribution'>

/** What only shows across documents, and the edges that follow from it. */
export function acrossDocuments(table: Table): { readonly across: Found; readonly links: readonly Link[] } {
  const { docs, records, entryOf, knowledge, pairs, asked } = table
  const fallback: Lexicon = knowledge.lexicons['en'] ?? { language: 'en', lists: {} }
  const lexiconOf = lexiconsOf(docs, fallback)
  const byId = new Map(records.map((record) => [record.id, record]))
  const bodies = organisations(bodyMentions(records, lexiconOf), knowledge, pairs)
  const persons = people(records, bodies.idOf, pairs.joined, pairs.apart)
  const things = [
    ...bodies.things,
    ...persons,
    ...places(records, (record) => asked.printedIn(record.text, lexiconOf(record.document))),
    ...eventThings(records, table.eventMerges),
  ].sort((a, b) => byCodeUnit(a.id, b.id))
  const recurrences = findRecurrences(records, { entryOf, eventOf: (id) => byId.get(id), lexiconOf, asked })
  const followUps = followUpsOf(table, bodies, things)
  const ledger = ledgerOf(table, followUps, leadFinder(bodies, things, knowledge))
  const threads = tieThreads(records, recurrences, followUps, lexiconOf, asked)
  const sessions = sessionsOf(docs, records)
  const grades = records
    .filter(({ type }) => type === 'recommendation')
    .map((record) => gradeOf(record, asked.specificsOf(record.text, lexiconOf(record.document))))
  const links = [
    ...thingLinks(things, byId),
    ...recurrences.flatMap(({ edges, wordings }) =>
      recursLinks(
        edges,
        wordings.map(({ record }) => record),
      ),
    ),
    ...[...followUps].flatMap(([to, list]) =>
      list.flatMap(({ record, evidence, score }) =>
        record === null || record === to
          ? []
          : [{ from: record, to, kind: 'follows-up', evidence: evidence.quote, score }],
      ),
    ),
    ...threads.links,
    ...sessions.links,
  ]
  return {
    across: { things, recurrences, ledger, brokenThreads: threads.broken, grades, sessions: sessions.traces },
    links,
  }
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
      return {
        from: member,
        to: centre,
        kind: 'recurs',
        evidence: edge
          ? edge.points.map(({ reason }) => reason).join('; ')
          : 'the same words as another wording',
        score: edge?.score ?? 1,
      }
    })
}

function sessionsOf(docs: readonly ExtractedDoc[], records: readonly BaseRecord[]) {
  const byDocument = grouped(records, ({ document }) => [document])
  const eventOfDocument = new Map(
    records.map((record) => [record.document, record.event ?? (record.type === 'event' ? record.id : null)]),
  )
  for (const record of records) if (record.event !== null) eventOfDocument.set(record.document, record.event)
  const groups = grouped(docs, (doc) => {
    const event = eventOfDocument.get(doc.id)
    return event ? [event] : []
  })
  const matched = [...groups.values()].map((group) =>
    matchSessions(group.slice(0, 20), (document) => byDocument.get(document) ?? []),
  )
  return {
    traces: matched.flatMap(({ traces }) => traces).sort((a, b) => byCodeUnit(a.session, b.session)),
    links: matched.flatMap(({ links }) => links),
  }
}
