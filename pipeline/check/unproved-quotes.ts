import { textAt } from '../model/span.ts'
import type { CheckFinding } from './check-finding.ts'
import type { Checked } from './checked.ts'
import { placeOfEvidence } from './place-of-record.ts'

/** Quotes that are not the words at their place, and records without a quote. */
export function unprovedQuotes({ records, documents, text }: Checked): readonly CheckFinding[] {
  const paths = new Map(documents.map(({ id, path }) => [id, path]))
  const texts = new Map(documents.map(({ id }) => [id, text(id)]))
  const finding = (rule: string, reason: string, document: string, record: string) => ({
    severity: 'error' as const,
    room: 'check',
    rule,
    reason,
    path: paths.get(document) ?? document,
    record,
  })
  return records.flatMap((record): readonly CheckFinding[] => {
    if (record.evidence.length === 0)
      return [
        {
          ...finding(
            'no-evidence',
            `Unexpected ${record.id} without evidence, expected a quote; build again`,
            record.document,
            record.id,
          ),
          place: null,
        },
      ]
    return record.evidence
      .filter(({ document, span, quote }) => textAt(texts.get(document) ?? '', span) !== quote)
      .map((evidence) => ({
        ...finding(
          'quote-not-in-text',
          `Unexpected quote \`${evidence.quote.slice(0, 80)}\`, expected the words at ${evidence.span.join('-')} of data/text/${evidence.document}.txt; build again`,
          evidence.document,
          record.id,
        ),
        place: placeOfEvidence(evidence),
      }))
  })
}
