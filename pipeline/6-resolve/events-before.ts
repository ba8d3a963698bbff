import type { Decision } from '../../schemas/decisions.ts'
import type { ExtractedDoc } from '../model/doc.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { BaseRecord } from '../model/record.ts'
import { decidedPairs } from './decisions/decided-pairs.ts'
import { joinEvents } from './events/join-events.ts'

/** Which event a document belongs to by its own words, before names are covered; asked only where some document limits them. */
export function eventsBefore(
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
  const { ofDocument } = joinEvents(docs, (id) => byId.get(id) ?? [], pairs, knowledge)
  return (document) => ofDocument.get(document) ?? null
}

function isOfSession(decision: Decision): boolean {
  return decision.decide === 'attribute' && decision.session !== undefined
}
