import type { Decision } from '../../schemas/decisions.ts'
import type { Applied } from '../model/across.ts'
import type { Base } from '../model/base.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/message.ts'
import type { BaseRecord } from '../model/record.ts'
import { byCodeUnit } from '../text/fold.ts'
import { acrossDocuments } from './across.ts'
import { asked } from './asked.ts'
import { coverNames } from './attribution/cover-names.ts'
import { ownerChoices } from './attribution/owner-choices.ts'
import { applyDecisions } from './decisions/apply-decisions.ts'
import { type DecidedPairs, decidedPairs } from './decisions/decided-pairs.ts'
import { readDecisions } from './decisions/read-decisions.ts'
import { type Decided, joinEvents } from './events/join-events.ts'
import { grouped } from './grouped.ts'
import { identify } from './identify.ts'
import { knownDoc } from './known-doc.ts'
import { placed, placeLinks, sortedLinks } from './link.ts'
import { type Previous, reanchor } from './previous/reanchor.ts'
import { reportLimits } from './report-limits.ts'
import { pairKey } from './things/people.ts'

/*
 * Room 6. Comes in: all documents with what they state. Adds: ids, links between records, things and their mentions, what
 * recurs and what became of it, entries of documents. Invents no value that no document states. The order of the documents
 * does not matter.
 */

/** What a build may be told beside the documents. */
export interface Beside {
  /** ISO date by which commitments are judged; the newest date in the corpus where it is not given. */
  readonly asOf?: string
  /** The text of decisions.yaml. */
  readonly decisions?: string
  /** An earlier build, so that ids last. */
  readonly previous?: Previous
}

/** The knowledge base of all documents. */
export function resolve(
  given: readonly ExtractedDoc[],
  knowledge: Knowledge,
  report: Report,
  beside: Beside = {},
): Base {
  const decisions = readDecisions(beside.decisions ?? '', report)
  const sorted = [...given].sort((a, b) => byCodeUnit(a.id, b.id))
  reportLimits(sorted, report)
  const told = new Map(sorted.map((doc) => [doc, identify(doc, knowledge)]))
  const owner = ownerChoices(sorted, decisions, (doc, id) => titleOf(told.get(doc) ?? [], id), report)
  const covered = coverNames(sorted, owner, eventsBefore(sorted, told, decisions, knowledge), report)
  const docs = covered.docs
  const asking = asked(knowledge)
  const anchored = reanchor(
    docs.flatMap((doc) => {
      const records = told.get(doc) ?? identify(doc, knowledge)
      asking.know(doc, records)
      return records
    }),
    new Set(docs.map(({ id }) => id)),
    beside.previous,
    covered.kept,
  )
  if (anchored.dropped > 0)
    report(
      'info',
      'ids-withheld',
      `Left out ${anchored.dropped} ids of the earlier build that hold names withheld since; their records have new ids`,
    )
  const decided = applyDecisions(anchored.records, decisions, [...covered.kept.keys()], report)
  const ids = new Set(decided.records.map(({ id }) => id))
  const pairs = decidedPairs(decisions, (id) => ids.has(id), report)
  const shelves = grouped(decided.records, ({ document }) => [document])
  const events = joinEvents(docs, (document) => shelves.get(document) ?? [], decidedBy(pairs), knowledge)
  const records = docs
    .flatMap((doc) => placed(shelves.get(doc.id) ?? [], events.ofDocument.get(doc.id) ?? null))
    .sort((a, b) => byCodeUnit(a.id, b.id))
  const byId = new Map(records.map((record) => [record.id, record]))
  const known = docs.map((doc) =>
    knownDoc(doc, byId.get(events.ofDocument.get(doc.id) ?? ''), shelves.get(doc.id) ?? []),
  )
  const entries = new Map(known.map(({ entry }) => [entry.id, entry]))
  const { across, links } = acrossDocuments({
    docs,
    records,
    entryOf: (id) => entries.get(id),
    eventMerges: events.merges,
    pairs,
    knowledge,
    asked: asking,
    asOf: beside.asOf ?? null,
  })
  return {
    docs: known,
    records,
    links: sortedLinks([...placeLinks(records), ...links]),
    themes: themesOf(knowledge, records),
    taxonomies: knowledge.taxonomies,
    ...across,
    tombstones: anchored.tombstones,
    decisions: [...decided.applied, ...pairs.applied, ...covered.applied].sort(byDecision),
    attribution: covered.attribution,
  }
}

/** Which event a document belongs to by its own words, before names are covered; asked only where some document limits them. */
function eventsBefore(
  docs: readonly ExtractedDoc[],
  told: ReadonlyMap<ExtractedDoc, readonly BaseRecord[]>,
  decisions: readonly Decision[],
  knowledge: Knowledge,
): (document: string) => string | null {
  if (docs.every(({ attribution }) => attribution === null) && !decisions.some(isOfSession)) return () => null
  const byId = new Map(docs.map((doc) => [doc.id, told.get(doc) ?? []]))
  const pairs = decidedPairs(
    decisions,
    () => true,
    () => {},
  )
  const { ofDocument } = joinEvents(docs, (id) => byId.get(id) ?? [], decidedBy(pairs), knowledge)
  return (document) => ofDocument.get(document) ?? null
}

function isOfSession(decision: Decision): boolean {
  return decision.decide === 'attribute' && decision.session !== undefined
}

function titleOf(records: readonly BaseRecord[], id: string): string | null {
  const title = records.find((record) => record.id === id)?.['title']
  return typeof title === 'string' ? title : null
}

function decidedBy(pairs: DecidedPairs): Decided {
  return {
    joined: (a, b) => pairs.joined.has(pairKey(a, b)),
    apart: (a, b) => pairs.apart.has(pairKey(a, b)),
  }
}

function byDecision(a: Applied, b: Applied): number {
  return byCodeUnit(a.on.join(' '), b.on.join(' ')) || byCodeUnit(a.decide, b.decide)
}

/** The concepts that at least one record carries, with the labels to show. */
function themesOf(knowledge: Knowledge, records: readonly BaseRecord[]) {
  const used = new Set(records.flatMap((record) => record.themes))
  const concepts = knowledge.taxonomies.flatMap((taxonomy) => taxonomy.concepts)
  return [
    ...new Map(
      concepts
        .filter((concept) => used.has(concept.id))
        .map((concept) => [concept.id, { id: concept.id, label: concept.label }]),
    ).values(),
  ].sort((a, b) => byCodeUnit(a.id, b.id))
}
