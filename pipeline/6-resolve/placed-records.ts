import type { Decision } from '../../schemas/decisions.ts'
import type { Applied, Attribution, Tombstone } from '../model/across.ts'
import type { KnownDoc } from '../model/base.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/message.ts'
import type { BaseRecord } from '../model/record.ts'
import type { Merge } from '../model/thing.ts'
import { byCodeUnit } from '../text/fold.ts'
import type { Asked } from './asked.ts'
import { coverNames } from './attribution/cover-names.ts'
import { ownerChoices } from './attribution/owner-choices.ts'
import { applyDecisions } from './decisions/apply-decisions.ts'
import { type DecidedPairs, decidedPairs } from './decisions/decided-pairs.ts'
import { joinEvents } from './events/join-events.ts'
import { eventsBefore } from './events-before.ts'
import { grouped } from './grouped.ts'
import { identify } from './identify.ts'
import { knownDoc } from './known-doc.ts'
import { placed } from './link.ts'
import { type Previous, reanchor } from './previous/reanchor.ts'
import { reportLimits } from './report-limits.ts'

/** What every document tells by itself: records with ids, each at its event. */
export interface PlacedRecords {
  /** The documents, without what was asked of their records. */
  readonly docs: readonly ExtractedDoc[]
  readonly known: readonly KnownDoc[]
  /** Sorted by id. */
  readonly records: readonly BaseRecord[]
  readonly eventMerges: readonly Merge[]
  readonly pairs: DecidedPairs
  readonly tombstones: readonly Tombstone[]
  readonly applied: readonly Applied[]
  readonly attribution: readonly Attribution[]
}

/** What was said of the base before, by people and by an earlier build. */
export interface Said {
  readonly decisions: readonly Decision[]
  readonly previous: Previous | undefined
}

/** Covers the names that are to be covered, and tells `asked` what was asked of documents where they were carried. */
export function placedRecords(
  given: readonly ExtractedDoc[],
  { decisions, previous }: Said,
  knowledge: Knowledge,
  asked: Asked,
  report: Report,
): PlacedRecords {
  const sorted = [...given].sort((a, b) => byCodeUnit(a.id, b.id))
  reportLimits(sorted, report)
  const told = new Map(sorted.map((doc) => [doc, identify(doc, knowledge)]))
  const owner = ownerChoices(sorted, decisions, (doc, id) => titleOf(told.get(doc) ?? [], id), report)
  const covered = coverNames(sorted, owner, eventsBefore(sorted, told, decisions, knowledge), report)
  const docs = covered.docs
  const anchored = reanchor(
    docs.flatMap((doc) => {
      const records = told.get(doc) ?? identify(doc, knowledge)
      asked.know(doc, records)
      return records
    }),
    new Map(docs.map(({ id, sha256 }) => [id, sha256])),
    previous,
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
  const events = joinEvents(docs, (document) => shelves.get(document) ?? [], pairs, knowledge)
  const records = docs
    .flatMap((doc) => placed(shelves.get(doc.id) ?? [], events.ofDocument.get(doc.id) ?? null))
    .sort((a, b) => byCodeUnit(a.id, b.id))
  const byId = new Map(records.map((record) => [record.id, record]))
  const known = docs.map((doc) =>
    knownDoc(doc, byId.get(events.ofDocument.get(doc.id) ?? ''), shelves.get(doc.id) ?? []),
  )
  return {
    docs: docs.map(lean),
    known,
    records,
    eventMerges: events.merges,
    pairs,
    tombstones: anchored.tombstones,
    applied: [...decided.applied, ...pairs.applied, ...covered.applied],
    attribution: covered.attribution,
  }
}

/** What was asked of its records is known by now: of ten thousand documents that takes hundreds of megabytes. */
function lean(doc: ExtractedDoc): ExtractedDoc {
  return doc.alone ? { ...doc, alone: { ...doc.alone, stems: [], records: [] } } : doc
}

function titleOf(records: readonly BaseRecord[], id: string): string | null {
  const title = records.find((record) => record.id === id)?.['title']
  return typeof title === 'string' ? title : null
}
