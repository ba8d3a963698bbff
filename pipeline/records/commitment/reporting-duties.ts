import type { SegmentedDoc } from '../../model/doc.ts'
import type { Sighting } from '../../model/record.ts'
import { foldSpace } from '../../text/fold.ts'
import { grammarSource, withoutArticle } from '../../text/grammar.ts'
import { perLexicon } from '../../text/per-lexicon.ts'
import { says } from '../../text/phrase-keys.ts'
import { isQuestion } from '../../text/sentence-form.ts'
import { sectionsAround } from '../sections-around.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements.ts'
import { deliverableOf } from './deliverable.ts'
import { dueOf } from './due.ts'

/** What terms of reference or a resolution want handed in by a date; other tasks of theirs are no commitments. */
export function reportingDuties(doc: SegmentedDoc): readonly Sighting[] {
  return statementsOf(doc).flatMap((statement) => {
    const { text, span } = statement
    if (isQuestion(text) || statement.opens || !isDuty(statement, doc)) return []
    const due = dueOf(text, doc, true)
    if (due === null) return []
    const fields = {
      lead: leadOf(text, doc),
      due: due.date,
      dueText: due.text,
      deliverable: deliverableOf(text, doc.lexicon),
    }
    return [{ type: 'commitment', spans: [span], fields, rule: 'commitment/reporting-duty', confidence: 0.7 }]
  })
}

function isDuty({ text, block, section, first }: Statement, doc: SegmentedDoc): boolean {
  if (says(doc.lexicon, 'commitments', 'reporting', text)) return true
  return (
    block.kind === 'item' &&
    first &&
    sectionsAround(doc, section).some(
      ({ kind, title }) => kind !== 'document' && says(doc.lexicon, 'commitments', 'handed-in', title),
    )
  )
}

/** "Requests the Secretary-General to submit …": who is asked. */
function leadOf(text: string, doc: SegmentedDoc): string | null {
  const words = patternFor(doc.lexicon).exec(text)?.[1]
  return words ? withoutArticle(foldSpace(words), doc.lexicon) : null
}

const patternFor = perLexicon(
  (lexicon) =>
    new RegExp(
      `${grammarSource(lexicon, 'requests', 'commitments')}\\s+([^.;:,]{2,60}?)\\s+${grammarSource(lexicon, 'requested-to', 'commitments')}\\s`,
      'iu',
    ),
)
