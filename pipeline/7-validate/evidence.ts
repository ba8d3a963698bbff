import { textAt } from '../model/span.ts'
import type { Check } from './check.ts'

/** Every quote is its span of the text, and spans of a record stand in order. */
export const evidence: Check = (base, reportFor) => {
  const texts = new Map(base.docs.map((doc) => [doc.entry.id, doc.text]))
  for (const record of base.records) {
    let end = 0
    for (const { document, span, quote } of record.evidence) {
      const text = texts.get(document)
      if (text === undefined || quote === '' || textAt(text, span) !== quote) {
        reportFor(record.document)(
          'error',
          'quote-not-in-text',
          `Unexpected quote of ${record.id}, expected the words at ${span[0]}-${span[1]}`,
          { span },
        )
      }
      if (span[0] < end)
        reportFor(record.document)(
          'error',
          'spans-out-of-order',
          `Unexpected order of the quotes of ${record.id}`,
          { span },
        )
      end = span[1]
    }
  }
}
