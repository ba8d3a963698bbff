import type { MessagePlace } from '../model/message.ts'
import type { BaseRecord, Evidence } from '../model/record.ts'

/** Where the words of a record begin, as messages say it; null where nothing is known. */
export function placeOfRecord(record: BaseRecord | undefined): MessagePlace | null {
  const first = record?.evidence[0]
  return first ? placeOfEvidence(first) : null
}

export function placeOfEvidence({ page, slide, paragraph, line, span }: Evidence): MessagePlace {
  return {
    ...(page ? { page } : {}),
    ...(slide === null ? {} : { slide }),
    ...(paragraph === null ? {} : { paragraph }),
    ...(line === null ? {} : { line }),
    span,
  }
}
