import type { SegmentedDoc } from '../../model/doc.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import { textAt } from '../../model/span.ts'
import { isClaimed, withoutWhoSpoke } from '../claims.ts'
import { learnedHeadings } from '../learned-headings.ts'
import { statedCells } from '../stated-cells.ts'
import { statementsOf } from '../statements.ts'
import { toldBehind } from '../told-behind.ts'
import { aboutOf, countriesIn } from './about.ts'
import { answers, tellsOfAnswer } from './answers.ts'
import { ruleFor } from './rules.ts'

/** Statements that the document presents as learned from something that happened; promises of lessons are none. */
export function findLessons(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  if (doc.genre === 'agenda') return []
  const cells = statedCells(doc, 'learned').map(({ span, text }) => ({
    type: 'lesson',
    spans: [span],
    fields: { about: countriesIn(text, doc) },
    rule: 'lesson/table-cell',
    confidence: 0.85,
  }))
  const claimed = withoutWhoSpoke(found)
  const statements = statementsOf(doc).flatMap((statement, index, all) => {
    const fired =
      answers(all, index, doc) ?? (tellsOfAnswer(all, index, doc) ? null : ruleFor(statement, doc))
    if (!fired || isClaimed(statement.span, claimed)) return []
    const behind = statement.role === 'lessons' ? toldBehind(statement, doc) : null
    return [
      {
        type: 'lesson',
        spans: behind && !isClaimed(behind, claimed) ? [statement.span, behind] : [statement.span],
        fields: { about: aboutOf(statement, doc) },
        rule: `lesson/${fired.rule}`,
        confidence: fired.confidence,
      },
    ]
  })
  const headings = learnedHeadings(doc).map((span) => ({
    type: 'lesson',
    spans: [span],
    fields: { about: countriesIn(textAt(doc.text, span), doc) },
    rule: 'lesson/stated-heading',
    confidence: 0.85,
  }))
  return [...cells, ...headings, ...statements]
}
