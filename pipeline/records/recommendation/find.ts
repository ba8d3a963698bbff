import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { addresseeOf } from '../addressee.ts'
import { isClaimed } from '../claims.ts'
import { type Statement, statementsOf } from '../statements.ts'
import { adviceHeadings } from './headings.ts'
import { ruleFor } from './rules.ts'

/** Sentences that say what somebody should do, and headings that are themselves the advice. */
export function findRecommendations(doc: SegmentedDoc, _report: Report, found: readonly Sighting[]): readonly Sighting[] {
  if (doc.genre === 'agenda') return []
  const statements = statementsOf(doc).flatMap((statement) => {
    const rule = ruleFor(statement, doc)
    return rule && !isClaimed(statement.span, found) ? [sighting(statement, rule.rule, rule.confidence, doc)] : []
  })
  return [...statements, ...adviceHeadings(doc)]
}

function sighting(statement: Statement, rule: string, confidence: number, doc: SegmentedDoc): Sighting {
  const fields = { addressee: addresseeOf(statement.text, doc.lexicon) }
  return { type: 'recommendation', spans: [statement.span], fields, rule: `recommendation/${rule}`, confidence }
}
