import type { SegmentedDoc } from '../model/doc.ts'
import type { BaseRecord, Sighting } from '../model/record.ts'
import { textAt } from '../model/span.ts'
import { foldKey } from '../text/fold.ts'

/** Two sightings are the same where they say the same words: the answer of statement types. */
export function keyOfWords(sighting: Sighting, doc: SegmentedDoc): string {
  return sighting.spans.map((span) => foldKey(textAt(doc.text, span))).join(' ')
}

/** A statement is its own heading, cut at a word where it is long. */
export function titleOfText(record: BaseRecord): string {
  return record.text.length <= 120 ? record.text : `${record.text.slice(0, 120).replace(/\s+\S*$/u, '')} …`
}
