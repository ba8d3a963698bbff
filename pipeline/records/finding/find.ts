import type { SegmentedDoc } from '../../model/doc.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import type { Report } from '../../model/message.ts'
import type { Sighting } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { grammarSource } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { isClaimed, withoutWhoSpoke } from '../claims.ts'
import { surnamesIn } from '../names-found.ts'
import { statedCells } from '../stated-cells.ts'
import { statedHeadings } from '../stated-headings.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { holderOf } from './holder.ts'
import { holderBefore } from './holder-before.ts'
import { ruleFor, ruleOnPage } from './rules.ts'

/** Problems, concerns and positions that the document reports as found or discussed. Asked last: it takes what is left. */
export function findFindings(
  doc: SegmentedDoc,
  _report: Report,
  found: readonly Sighting[],
): readonly Sighting[] {
  if (doc.genre === 'agenda' || doc.genre === 'other') return []
  const cells = statedCells(doc, 'found').map(({ span, text }) => ({
    type: 'finding',
    spans: [span],
    fields: { holder: holderOf(text, doc.lexicon) },
    rule: 'finding/table-cell',
    confidence: 0.8,
  }))
  const claimed = withoutWhoSpoke(found)
  const named = surnamesIn(found)
  const statements = statementsOf(doc).flatMap((statement, index, all) => {
    const previous = all[index - 1]
    const fired = doc.genre === 'mandate' ? ruleOnPage(statement, doc, named) : ruleFor(statement, doc, named)
    if (!fired || isClaimed(statement.span, claimed)) return []
    return [
      {
        type: 'finding',
        spans: [withAntecedent(statement, previous, doc.lexicon)],
        fields: { holder: holderOf(statement.text, doc.lexicon) ?? holderBefore(all, index, doc.lexicon) },
        rule: `finding/${fired.rule}`,
        confidence: fired.confidence,
      },
    ]
  })
  const headings = statedHeadings(doc, 'findings').map((span) => ({
    type: 'finding',
    spans: [span],
    fields: { holder: null },
    rule: 'finding/stated-heading',
    confidence: 0.8,
  }))
  return [...cells, ...headings, ...statements]
}

/** "This is a substantial challenge." says nothing without the sentence before it. */
function withAntecedent(statement: Statement, previous: Statement | undefined, lexicon: Lexicon): Span {
  const isShort = statement.text.split(' ').length <= 9
  return isShort && pointing(lexicon).test(statement.text) && previous?.blockIndex === statement.blockIndex
    ? [previous.span[0], statement.span[1]]
    : statement.span
}

const pointing = perLexicon(
  (lexicon) =>
    new RegExp(
      `^${grammarSource(lexicon, 'demonstratives')}\\s*${grammarSource(lexicon, 'copulas')}\\s`,
      'iu',
    ),
)
