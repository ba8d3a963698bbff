import type { SegmentedDoc } from '../model/doc.ts'
import type { Sighting } from '../model/record.ts'
import { textAt } from '../model/span.ts'
import { foldKey } from '../text/fold.ts'

/** Two sightings are the same where they say the same words: the answer of statement types. */
export function keyOfWords(sighting: Sighting, doc: SegmentedDoc): string {
  return sighting.spans.map((span) => foldKey(textAt(doc.text, span))).join(' ')
}
