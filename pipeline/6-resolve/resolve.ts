import type { Applied } from '../model/across.ts'
import type { Base } from '../model/base.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Report } from '../model/message.ts'
import { byCodeUnit } from '../text/fold.ts'
import { acrossDocuments } from './across.ts'
import { asked } from './asked.ts'
import { readDecisions } from './decisions/read-decisions.ts'
import { placeLinks, sortedLinks } from './link.ts'
import { placedRecords } from './placed-records.ts'
import type { Previous } from './previous/reanchor.ts'
import { themesUsed } from './themes-used.ts'

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
  return resolveOnce(() => given, knowledge, report, beside)
}

/** The same. The documents are taken once, and not held longer than their records are made of them. */
export function resolveOnce(
  take: () => readonly ExtractedDoc[],
  knowledge: Knowledge,
  report: Report,
  { decisions, previous, asOf }: Beside = {},
): Base {
  const asking = asked(knowledge)
  const said = { decisions: readDecisions(decisions ?? '', report), previous }
  const told = placedRecords(take(), said, knowledge, asking, report)
  const { docs, known, records, eventMerges, pairs } = told
  const entries = new Map(known.map(({ entry }) => [entry.id, entry]))
  const { across, links } = acrossDocuments({
    docs,
    records,
    entryOf: (id) => entries.get(id),
    eventMerges,
    pairs,
    knowledge,
    asked: asking,
    asOf: asOf ?? null,
  })
  return {
    docs: known,
    records,
    links: sortedLinks([...placeLinks(records), ...links]),
    themes: themesUsed(knowledge.taxonomies, records),
    taxonomies: knowledge.taxonomies,
    ...across,
    tombstones: told.tombstones,
    decisions: [...told.applied].sort(byDecision),
    attribution: told.attribution,
  }
}

function byDecision(a: Applied, b: Applied): number {
  return byCodeUnit(a.on.join(' '), b.on.join(' ')) || byCodeUnit(a.decide, b.decide)
}
