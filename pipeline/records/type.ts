import type { SegmentedDoc } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import type { Sighting } from '../model/record.ts'

/**
 * What we look for. A record type answers: what am I called (`type`), what does the document state (`find`, which also
 * knows in which genres and sections to look), when are two sightings in one document the same (`key`). Its schema stands
 * in schemas/<type>.ts, how it is shown in text/headline.ts.
 */
export interface RecordType {
  readonly type: string
  /** Earlier sightings of other types are given in `found`; a type only sees those before it in `all.ts`. */
  find(doc: SegmentedDoc, report: Report, found: readonly Sighting[]): readonly Sighting[]
  /** Sightings of one document with equal keys are one record; the first is kept and gains the others' evidence. */
  key(sighting: Sighting, doc: SegmentedDoc): string
}
