import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { overlapsAny, textAt } from '../../model/span.ts'
import { addresseeOf } from '../addressee.ts'
import { bodiesFound } from '../bodies-found.ts'
import { isClaimed, withoutWhoSpoke } from '../claims.ts'
import type { Fired } from '../fired.ts'
import { adviceAmongHeadings } from '../learned-headings.ts'
import { statedCells } from '../stated-cells.ts'
import { statedHeadings } from '../stated-headings.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { adviceHeadings } from './headings.ts'
import { ruleFor } from './rules.ts'
import { whoActs } from './who-acts.ts'

/** Sentences that say what somebody should do, and headings that are themselves the advice. */
export function findRecommendations(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  if (doc.genre === 'agenda') return []
  const bodies = bodiesFound(found)
  const claimed = withoutWhoSpoke(found)
  const statements = statementsOf(doc).flatMap((statement, at, all) => {
    const rule = ruleFor(statement, doc)
    return rule && !isClaimed(statement.span, claimed)
      ? [sighting(statement, rule, whoActs(statement, all[at - 1], doc, bodies))]
      : []
  })
  const headings = [...statedHeadings(doc, 'recommendations'), ...adviceAmongHeadings(doc)].map((span) => ({
    type: 'recommendation',
    spans: [span],
    fields: { addressee: addresseeOf(textAt(doc.text, span), doc.lexicon, bodies) },
    rule: 'recommendation/stated-heading',
    confidence: 0.85,
  }))
  const stated = headings.flatMap(({ spans }) => spans)
  const inImperative = adviceHeadings(doc).filter(
    ({ spans }) => !spans.some((span) => isClaimed(span, claimed) || overlapsAny(span, stated)),
  )
  return [...statements, ...adviceCells(doc, bodies), ...headings, ...inImperative]
}

/** Advice printed as a table: whom it is for stands in it, or in a cell beside it. */
function adviceCells(doc: SegmentedDoc, bodies: ReadonlySet<string>): readonly Sighting[] {
  return statedCells(doc, 'advice').map(({ span, text, beside }) => ({
    type: 'recommendation',
    spans: [span],
    fields: {
      addressee: addresseeOf(text, doc.lexicon, bodies) ?? (beside['to-whom'] || beside['lead'] || null),
    },
    rule: 'recommendation/table-cell',
    confidence: 0.85,
  }))
}

function sighting({ span }: Statement, { rule, confidence }: Fired, addressee: string | null): Sighting {
  return {
    type: 'recommendation',
    spans: [span],
    fields: { addressee },
    rule: `recommendation/${rule}`,
    confidence,
  }
}
